/** What a reader selects of an object, field by field, as the projection and the errors see it. */
import type { Complete } from './completion.js';

/** What a reader selects of an object. */
export interface ObjectProjection {
  /** The names of the types that can be here. */
  readonly types: readonly string[];
  /** Undefined when readers may not see the type. */
  fieldsOf(type: string): { readonly list: readonly ProjectedField[] } | undefined;
}

/** What a field's `complete` does where it is an object, or a list of objects, so that code can do it in place. */
export interface ObjectsInside {
  readonly isList: boolean;
  readonly isNonNull: boolean;
  /** Of a list. */
  readonly isItemNonNull: boolean;
  readonly coordinate: string;
  /** Of one object; null for what is none. */
  readonly complete: Complete;
}

export interface ProjectedField {
  readonly responseKey: string;
  readonly draftKey: string;
  readonly complete: Complete;
  /** What is selected inside; undefined for a leaf. */
  readonly selection: ObjectProjection | undefined;
  readonly listDepth: number;
  /** Undefined for a leaf, and for lists of lists. */
  readonly objects: ObjectsInside | undefined;
  /** Whether a value that is there is the response as it is. */
  readonly isPlain: boolean;
}
