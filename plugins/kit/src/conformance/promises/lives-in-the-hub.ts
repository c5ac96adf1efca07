/** What readers of the whole graph see of a plugin: the same as it answers by itself, and no trace of its death. */
import { isDeepStrictEqual } from 'node:util';
import { GrafoError, namespaceOf, startsWithWords } from '@grafo-abierto/schema';
import { isObjectType } from 'graphql';
import type { PluginPromise } from '../plugin-promise.type.js';
import type { PluginUnderTest } from '../plugin-under-test.js';
import { isAlwaysAsked, selectAll } from '../trying/select-all.js';

type Data = Readonly<Record<string, unknown>>;

export const answersThroughTheHub: PluginPromise = {
  name: 'answers through the hub what it answers by itself',
  keep: async (subject) => {
    const hub = await subject.hubOrNone();
    const roots = ownRoots(subject);
    if (hub === undefined || roots === undefined) return;
    const alone = plain((await subject.plugin.execute({ query: roots })).data);
    const joined = plain((await hub.query(roots)).data);
    const differing = Object.keys(alone).find(
      (field) => !isDeepStrictEqual(shapeOf(alone[field]), shapeOf(joined[field])),
    );
    if (differing !== undefined) throw new GrafoError('GRAFO_CONFORMANCE_HUB_DIFFERS', { path: differing });
  },
};

export const diesAlone: PluginPromise = {
  name: 'takes nothing with it but its own fields when it is down',
  keep: async (subject) => {
    const hub = await subject.hubOrNone();
    if (hub === undefined) return;
    const { id, jurisdictions } = subject.plugin.manifest;
    const path = `jurisdiction(id: ${JSON.stringify(jurisdictions[0])})`;
    const query = `{ ${inside(ownRoots(subject))} ${path} { id ${inside(ownFields(subject))} } }`;
    const isThere = async () => plain((await hub.query(query)).data)['jurisdiction'] !== null;
    // A place that the hub does not know yet says nothing.
    if (!(await isThere())) return;
    hub.kill(id);
    if (!(await isThere().finally(() => hub.revive(id))))
      throw new GrafoError('GRAFO_CONFORMANCE_TAKES_DOWN', { path });
  },
};

/** The root fields that can be asked without arguments, with all that can be asked below. */
function ownRoots({ plugin }: PluginUnderTest): string | undefined {
  const query = plugin.schema.getQueryType();
  return query ? selectAll(query) : undefined;
}

/** What the plugin adds to jurisdictions and can be asked without arguments. */
function ownFields({ plugin }: PluginUnderTest): string | undefined {
  const { fields } = namespaceOf(plugin.manifest.id);
  const jurisdiction = plugin.schema.getType('Jurisdiction');
  if (!isObjectType(jurisdiction)) return undefined;
  return selectAll(jurisdiction, (field) => startsWithWords(field.name, fields) && isAlwaysAsked(field));
}

/** A selection without its braces. */
function inside(selection = '{}'): string {
  return selection.slice(1, -1);
}

function plain(data: unknown): Data {
  return JSON.parse(JSON.stringify(data ?? {}));
}

/** What is there and what is null; what it is can change from one request to the next. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : 'a value';
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}
