/** What readers of the whole graph see of a plugin: the same as it answers by itself, and no trace of its death. */
import { isDeepStrictEqual } from 'node:util';
import { GrafoError, namespaceOf, startsWithWords } from '@grafo-abierto/schema';
import { isObjectType } from 'graphql';
import type { PluginPromise } from '../plugin-promise.type.js';
import { type PluginUnderTest, refuseErrors } from '../plugin-under-test.js';
import { isAlwaysAsked, selectAll } from '../trying/select-all.js';

type Data = Readonly<Record<string, unknown>>;

export const answersThroughTheHub: PluginPromise = {
  name: 'answers through the hub what it answers by itself',
  keep: async (subject) => {
    const hub = await subject.hubOrNone();
    const root = subject.plugin.schema.getQueryType();
    if (hub === undefined || !root) return;
    // One at a time: all together may be more than the hub lets a reader ask at once.
    for (const name of Object.keys(root.getFields())) {
      const query = selectAll(root, (field) => field.name === name && isAlwaysAsked(field));
      if (query === undefined) continue;
      const alone = await subject.plugin.execute({ query });
      const { data, errors = [] } = await hub.query(query);
      refuseErrors(errors.filter(({ path }) => path === undefined));
      if (!isDeepStrictEqual(shapeOf(plain(alone.data)), shapeOf(plain(data))))
        throw new GrafoError('GRAFO_CONFORMANCE_HUB_DIFFERS', { path: `Query.${name}` });
    }
  },
};

export const diesAlone: PluginPromise = {
  name: 'takes nothing with it but its own fields when it is down',
  keep: async (subject) => {
    const hub = await subject.hubOrNone();
    if (hub === undefined) return;
    const { id, jurisdictions } = subject.plugin.manifest;
    const path = `jurisdiction(id: ${JSON.stringify(jurisdictions[0])})`;
    const query = `{ ${path} { id ${ownFields(subject).join(' ')} } }`;
    const isThere = async () => Boolean(plain((await hub.query(query)).data)['jurisdiction']);
    // A place that the hub does not know yet says nothing.
    if (!(await isThere())) return;
    hub.kill(id);
    if (!(await isThere().finally(() => hub.revive(id))))
      throw new GrafoError('GRAFO_CONFORMANCE_TAKES_DOWN', { path });
  },
};

/** What the plugin adds to jurisdictions and can be asked without arguments. */
function ownFields({ plugin }: PluginUnderTest): string[] {
  const { fields } = namespaceOf(plugin.manifest.id);
  const jurisdiction = plugin.schema.getType('Jurisdiction');
  if (!isObjectType(jurisdiction)) return [];
  const own = selectAll(jurisdiction, (field) => startsWithWords(field.name, fields) && isAlwaysAsked(field));
  return own === undefined ? [] : [own.slice(1, -1)];
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
