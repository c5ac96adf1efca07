/** What was asked of one place of an answer, as the merge sees it. */
import type { DraftObject } from '../draft/draft-object.js';
import type { LeafCheck } from '../supergraph/leaf-check.js';

export type AnswerObject = Readonly<Record<string, unknown>>;

export type AnswerField = LeafField | ObjectField;

interface FieldBase {
  /** The key in the subgraph's answer. */
  readonly answerKey: string;
  /** The key in the draft: another only where the fetch had to give an alias. */
  readonly draftKey: string;
  readonly listDepth: number;
  /** The names of the fields that its @requires sends along. */
  readonly requires: readonly string[];
}

export interface LeafField extends FieldBase {
  readonly check: LeafCheck;
  readonly shape: undefined;
}

export interface ObjectField extends FieldBase {
  readonly check: undefined;
  readonly shape: ObjectShape;
}

/** What was asked of an object. */
export interface ObjectShape {
  /** The type that the subgraph's schema gives the position; the type of what does not tell its own. */
  readonly declaredType: string;
  /** The answer key under which the subgraph was asked for `__typename`, if it was. */
  readonly typenameKey: string | undefined;
  /** Whether it was asked of whatever type is here, so that an answer without it is no answer. */
  readonly isTypenameCertain: boolean;
  /** Whether the subgraph may answer this type here. */
  allows(type: string): boolean;
  fieldsOf(type: string): FieldsToFill;
}

/** The fields that were asked of objects of one type. */
export interface FieldsToFill {
  readonly list: readonly AnswerField[];
  /** A new object of the draft for an answer, without any of it. */
  make(): DraftObject;
  /** Takes an answered object into the draft. */
  fill(target: DraftObject, answer: AnswerObject, merge: FieldMerge): void;
}

/** How one field of an answer is taken. */
export interface FieldMerge {
  field(target: DraftObject, answer: AnswerObject, field: AnswerField): void;
  /** Null, with a fault, in place of a leaf that is not of its type. */
  refuseLeaf(value: unknown, field: LeafField): null;
  /** Null, with a fault, in place of what should be an object. */
  refuseObject(value: unknown): null;
  /** Where faults are: into a key, from an item of a list to another, and out again. */
  enter(key: string | number): void;
  moveTo(index: number): void;
  leave(): void;
}
