import { isJurisdictionId } from '@grafo-abierto/schema';
import { type IdentifiedType, isIdOf } from '../domain/identifiers.js';
import type { RecognitionContext } from '../storage/recognition-context.js';
import { referTo } from './foreign-key.js';

interface Key {
  readonly id: unknown;
}

/** A reference that the database is only asked for when its key can be one. */
function referenceTo(
  type: IdentifiedType,
  load: (id: string, reads: RecognitionContext) => Promise<object | null>,
) {
  return ({ id }: Key, reads: RecognitionContext) => (isIdOf(type, id) ? load(id, reads) : null);
}

/** Every key that another subgraph or the hub may ask for; the owners know whether theirs exist. */
export const references = {
  RecognitionEdition: referenceTo('RecognitionEdition', (id, { editions }) => editions.load(id)),
  RecognitionCategory: referenceTo('RecognitionCategory', (id, { categories }) => categories.load(id)),
  Standard: referenceTo('Standard', (id, { standards }) => standards.load(id)),
  Nomination: referenceTo('Nomination', (id, { nominations }) => nominations.load(id)),
  Recognition: referenceTo('Recognition', (id, { recognitions }) => recognitions.load(id)),
  Initiative: ({ id }: Key) => (isIdOf('Initiative', id) ? referTo(id) : null),
  Jurisdiction: ({ id }: Key) => (typeof id === 'string' && isJurisdictionId(id) ? referTo(id) : null),
};
