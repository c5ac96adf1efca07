import { GrafoError } from '@grafo-abierto/schema';
import type { PluginPromise } from '../plugin-promise.type.js';
import { refuseErrors } from '../plugin-under-test.js';
import { selectAll } from '../trying/select-all.js';

export const answersItsFields: PluginPromise = {
  name: 'answers every field of its examples without an error, within its deadline',
  keep: async (subject) => {
    for (const entity of subject.entities) {
      const examples = await subject.examples(entity);
      const selection = selectAll(entity.type);
      if (examples.length === 0 || selection === undefined) continue;
      refuseErrors((await subject.ask(entity.type.name, examples, selection)).errors);
    }
    const query = subject.plugin.schema.getQueryType();
    const roots = query && selectAll(query);
    if (roots) refuseErrors((await subject.plugin.execute({ query: roots })).errors);
  },
};

export const saysItsSources: PluginPromise = {
  name: 'says of each entity where it comes from',
  keep: async (subject) => {
    for (const entity of subject.entities) {
      if (!entity.isOwn) continue;
      const { type } = entity;
      const refuse = () => {
        throw new GrafoError('GRAFO_CONFORMANCE_UNSOURCED', { type: type.name });
      };
      if (!type.getInterfaces().some(({ name }) => name === 'Sourced')) refuse();
      const examples = await subject.examples(entity);
      const { entities } = await subject.ask(type.name, examples, '{ provenance { source } }');
      for (const found of entities) if (found && sourceOf(found) === '') refuse();
    }
  },
};

/** Undefined where it could not be answered, which another promise tells. */
function sourceOf({ provenance }: Readonly<Record<string, unknown>>): unknown {
  return typeof provenance === 'object' && provenance !== null && 'source' in provenance
    ? String(provenance.source).trim()
    : undefined;
}
