/** The portals that an answer comes from, and what is said of those whose copy is old, not whole, or missing. */
import type { ToldSource, ToldSources } from '@grafo-abierto/plugin-kit';
import { PortalOperation, PortalStatus } from '../domain/portal-vocabulary.js';
import type { DatasetRow, Row } from './entities.js';
import { seesPortal } from './seen-portals.js';

type PortalRow = Row<'portal'>;

/** An answer names no more than these; of the rest it says how many there are. */
const MOST = 50;

export class AskedPortals {
  readonly #portals = new Map<string, PortalRow | undefined>();

  notePortal(portal: PortalRow): void {
    this.#portals.set(portal.id, portal);
  }

  noteDataset({ portalId }: DatasetRow): void {
    if (!this.#portals.has(portalId)) this.#portals.set(portalId, undefined);
  }

  /**
   * Of a portal that nobody has approved, nothing is said to anybody: it is not read.
   *
   * @param load reads the portal of a dataset that is in the answer without it
   */
  async told(load: (id: string) => Promise<PortalRow | null>): Promise<ToldSources | undefined> {
    if (this.#portals.size === 0) return undefined;
    const portals = await Promise.all([...this.#portals].map(([id, portal]) => portal ?? load(id)));
    const sources = portals
      .filter((portal) => portal !== null)
      .filter((portal) => portal.status !== PortalStatus.HEALTHY && seesPortal(null, portal))
      .map(toldPortal)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    if (sources.length === 0) return undefined;
    const more = sources.length - MOST;
    return { sources: sources.slice(0, MOST), ...(more > 0 && { moreSources: more }) };
  }
}

function toldPortal(portal: PortalRow): ToldSource & { readonly id: string } {
  const { id, status, statusSince, lastSuccessAt, nextHarvestAt, operation } = portal;
  const isNever = status === PortalStatus.NEVER_REACHED;
  return {
    id,
    status: isNever ? 'UNAVAILABLE' : 'STALE',
    ...(status === PortalStatus.DEGRADED && { isIncomplete: true }),
    since: instant(isNever ? statusSince : lastSuccessAt),
    nextTry: operation === PortalOperation.ACTIVE ? instant(nextHarvestAt) : null,
  };
}

/** PostgreSQL writes it in a form of its own. */
function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
