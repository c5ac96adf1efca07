/** What the hub relies on when it asks a plugin for entities. */
import { GrafoError } from '@grafo-abierto/schema';
import type { PluginPromise } from '../plugin-promise.type.js';
import { type PluginUnderTest, refuseErrors } from '../plugin-under-test.js';
import type { EntityType } from '../trying/entity-types.js';
import { isSameKey, keyPart, type Representation, unknownKey } from '../trying/representation.js';

/** As many as the hub sends in one call. */
const AT_ONCE = 500;

export const hasExamples: PluginPromise = {
  name: 'has an example of each of its entities',
  keep: async (subject) => {
    for (const entity of subject.entities) {
      if (!entity.isOwn || (await subject.examples(entity)).length > 0) continue;
      const parameters = { type: entity.type.name, key: entity.keys[0] ?? 'id' };
      throw new GrafoError('GRAFO_CONFORMANCE_EXAMPLE_MISSING', parameters);
    }
  },
};

export const answersByEachKey: PluginPromise = {
  name: 'answers an entity by each of its keys',
  keep: async (subject) => {
    for (const entity of subject.entities) {
      const [example] = await subject.examples(entity);
      if (example === undefined) continue;
      const { name } = entity.type;
      const { entities } = await subject.ask(name, [example], selectionOf(entity.keys));
      for (const key of entity.keys) {
        const part = keyPart(entities[0] ?? example, key);
        const again = await subject.ask(name, [part], `{ ${key} }`);
        if (again.entities[0] && isSameKey(keyPart(again.entities[0], key), part)) continue;
        throw new GrafoError('GRAFO_CONFORMANCE_KEY_UNANSWERED', { type: name, key: JSON.stringify(part) });
      }
    }
  },
};

export const answersNullForUnknown: PluginPromise = {
  name: 'answers null for a key that nobody has',
  keep: async (subject) => {
    for (const { type, keys, isOwn } of subject.entities) {
      if (!isOwn) continue;
      for (const key of keys) {
        const unknown = unknownKey(type, key);
        const { entities, errors } = await subject.ask(type.name, [unknown], `{ ${key} }`);
        refuseErrors(errors);
        if (entities[0] === null) continue;
        const parameters = { type: type.name, key: JSON.stringify(unknown) };
        throw new GrafoError('GRAFO_CONFORMANCE_UNKNOWN_ANSWERED', parameters);
      }
    }
  },
};

export const keepsTheOrder: PluginPromise = {
  name: 'answers many entities at once, each in the place of its key',
  keep: async (subject) => {
    for (const entity of subject.entities) await keepsTheOrderOf(entity, subject);
  },
};

async function keepsTheOrderOf(entity: EntityType, subject: PluginUnderTest): Promise<void> {
  const [key = 'id'] = entity.keys;
  const { name } = entity.type;
  const examples = await subject.examples(entity);
  const answers = await subject.ask(name, examples, `{ ${key} }`);
  const known = answers.entities.flatMap((found) => (found ? [keyPart(found, key)] : []));
  if (known.length === 0) return;
  // Of the core's entities a plugin need not know which there are.
  const candidates = entity.isOwn ? [...known, unknownKey(entity.type, key)] : known;
  const asked = Array.from({ length: AT_ONCE }, (_one, index) => candidates[index % candidates.length] ?? {});
  const { entities, errors } = await subject.ask(name, asked, `{ ${key} }`);
  refuseErrors(errors);
  const isKept = asked.every((one, index) => isInPlace(one, entities[index] ?? null, key, known));
  if (!isKept || entities.length !== asked.length)
    throw new GrafoError('GRAFO_CONFORMANCE_ORDER', { type: name, count: AT_ONCE });
}

/** Of one that nobody has another promise tells; here it only must not be somebody else. */
function isInPlace(
  asked: Representation,
  found: Representation | null,
  key: string,
  known: readonly Representation[],
): boolean {
  if (found !== null) return isSameKey(keyPart(found, key), keyPart(asked, key));
  return !known.includes(asked);
}

function selectionOf(keys: readonly string[]): string {
  return `{ ${keys.join(' ')} }`;
}
