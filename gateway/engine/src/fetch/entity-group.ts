/** One `_entities` field of a fetch, compiled: which objects it is for, and how they are asked and answered. */
import type { DraftPath } from '../draft/draft-path.js';
import type { EntityScope } from '../entity-scope.type.js';
import type { AnswerShape } from './answer-shape.js';
import type { RepresentationBuilder } from './representation.js';

export interface EntityGroup {
  /** The key of the answer that has its entities. */
  readonly key: string;
  readonly variable: string;
  readonly paths: readonly DraftPath[];
  readonly builder: RepresentationBuilder;
  /** Of its entities, those that the subgraph may be asked for; all where there is none. */
  readonly scope: EntityScope | undefined;
  /** The type that the subgraph is told where it is not the entity's own. */
  readonly toldType: string | undefined;
  /** The shape of the answer for a representation of this type. */
  readonly shapeOf: (type: string) => AnswerShape;
  /** Aliases of the fetch by what they mean. */
  readonly keys: ReadonlyMap<string, string>;
}
