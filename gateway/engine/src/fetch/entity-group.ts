/** One `_entities` field of a fetch, compiled: which objects it is for, and how they are asked and answered. */
import type { DraftPath } from '../draft/draft-path.js';
import type { AnswerShape } from './answer-shape.js';
import type { RewriteInput } from './input-rewrites.js';
import type { RepresentationBuilder } from './representation.js';

export interface EntityGroup {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly DraftPath[];
  readonly builder: RepresentationBuilder;
  /** What the plan changes in a representation before it is sent. */
  readonly rewrite: RewriteInput;
  /** The shape of the answer for a representation of this type. */
  readonly shapeOf: (type: string) => AnswerShape;
  /** Aliases of the fetch by what they mean. */
  readonly keys: ReadonlyMap<string | number, string>;
}
