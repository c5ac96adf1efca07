/** The fields that a reader selects of objects of one type, and how their response is made: by a loop, or as code. */
import type { DraftObject } from '../draft/draft-object.js';
import { compileProject, type Project } from './compile-project.js';
import { type Complete, type Completing, completeAt } from './completion.js';

/** What a reader selects of an object. */
export interface ObjectProjection {
  /** The names of the types that can be here. */
  readonly types: readonly string[];
  /** Undefined when readers may not see the type. */
  fieldsOf(type: string): ProjectedFields | undefined;
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

export class ProjectedFields {
  #projected = 0;
  #project: Project = (object, completing) => {
    if (this.#projected++ >= this.objectsUntilCompiled) {
      this.#project = compileProject(this.list);
      return this.#project(object, completing);
    }
    return projectEach(object, this.list, completing);
  };

  constructor(
    readonly list: readonly ProjectedField[],
    /** How many are projected before there is code for it. */
    private readonly objectsUntilCompiled: number,
  ) {}

  project(object: DraftObject, completing: Completing): Record<string, unknown> | undefined {
    return this.#project(object, completing);
  }
}

function projectEach(
  object: DraftObject,
  fields: readonly ProjectedField[],
  completing: Completing,
): Record<string, unknown> | undefined {
  const response: Record<string, unknown> = {};
  for (const field of fields) {
    const { draftKey, responseKey } = field;
    const value = completeAt(responseKey, field.complete, object[draftKey], completing);
    if (value === undefined) return undefined;
    if (responseKey === '__proto__') Object.defineProperty(response, responseKey, { ...PLAIN, value });
    else response[responseKey] = value;
  }
  return response;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };
