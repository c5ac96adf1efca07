/** A whole hub with plugins of which eight do badly in eight ways, and readers who ask all the while. */
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import type { Plugin } from '@grafo-abierto/plugin-kit';
import { inject } from 'vitest';
import { EIGHT_WAYS } from './eight-ways.js';
import { type PortalName, portalName, portalPlugin, sayingOf } from './portal-plugin.js';
import { type Portal, servePortal } from './serve-portal.js';

const MENDOZA = 'AR-M';

/** Needs no plugin. */
const UNAFFECTED = `{ jurisdiction(id: "${MENDOZA}") { id name(lang: ES) isoCode capital } }`;

export class BadPluginsLab implements AsyncDisposable {
  readonly good: readonly PortalName[];
  readonly bad: readonly PortalName[] = Object.keys(EIGHT_WAYS).map(portalName);
  readonly hub: TestHub;
  readonly #portals: ReadonlyMap<string, Portal>;

  static async open(goodOnes: number): Promise<BadPluginsLab> {
    const good = Array.from({ length: goodOnes }, (_, index) => portalName(`good${index}`));
    const portals = new Map<string, Portal>();
    const ways = new Map(Object.entries(EIGHT_WAYS).map(([word, way]) => [portalName(word).id, way]));
    const plugins: Plugin[] = [];
    for (const name of [...good, ...Object.keys(EIGHT_WAYS).map(portalName)]) {
      const plugin = await portalPlugin(name);
      plugins.push(plugin);
      portals.set(name.id, { plugin, misbehave: undefined });
    }
    const hub = await startTestHub(plugins, {
      sharedPostgresUrl: inject('postgresUrl'),
      serve: ({ manifest }) => servePortal(portals.get(manifest.id) as Portal),
    });
    return new BadPluginsLab(hub, good, portals, ways);
  }

  private constructor(
    hub: TestHub,
    good: readonly PortalName[],
    portals: ReadonlyMap<string, Portal>,
    private readonly ways: ReadonlyMap<string, Portal['misbehave']>,
  ) {
    this.hub = hub;
    this.good = good;
    this.#portals = portals;
  }

  /** From now on, or no more. */
  misbehave(isOn: boolean): void {
    for (const [id, way] of this.ways) {
      const portal = this.#portals.get(id);
      if (portal !== undefined) portal.misbehave = isOn ? way : undefined;
    }
  }

  /** The answer of a hub whose plugins of these names are well, the others' fields null. */
  expected(well: readonly PortalName[]): object {
    const own = [...this.good, ...this.bad].map((name) => [
      name.field,
      well.includes(name) ? sayingOf(name, MENDOZA) : null,
    ]);
    return { jurisdiction: { id: MENDOZA, name: 'Mendoza', ...Object.fromEntries(own) } };
  }

  /** Each reader gives another argument, so that none shares a fetch with others. */
  async askAll(reader: number): Promise<Answer> {
    const fields = [...this.good, ...this.bad].map(({ field }) => `${field}(reader: $reader)`).join(' ');
    const query = `query ($reader: Int) { jurisdiction(id: "${MENDOZA}") { id name(lang: ES) ${fields} } }`;
    return (await this.hub.query(query, { reader })) as Answer;
  }

  /** The ids of those that the hub has told its operator that it asks no more. */
  quarantined(): ReadonlySet<string> {
    const lines = this.hub.errors.filter((line) => /en cuarentena|in quarantine/.test(line));
    return new Set(lines.map((line) => line.slice(0, line.indexOf(':'))));
  }

  /** Milliseconds of what needs no plugin. */
  async askUnaffected(): Promise<number> {
    const begun = performance.now();
    const { data, errors } = await this.hub.query(UNAFFECTED);
    const took = performance.now() - begun;
    if (errors !== undefined || data?.['jurisdiction'] == null) throw new Error(JSON.stringify(errors));
    return took;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.hub.close();
    for (const { plugin } of this.#portals.values()) await plugin.close();
  }
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly subgraph?: string };
  }[];
  readonly extensions?: { readonly sources?: readonly { readonly id: string; readonly status: string }[] };
}
