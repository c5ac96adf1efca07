/** The fields that a reader selects of objects of one type, and how their response is made: by a loop, or as code. */
import type { DraftObject } from '../draft/draft-object.js';
import { compileProject, type Project } from './compile-project.js';
import { type Completing, completeAt } from './completion.js';
import type { ProjectedField } from './projected-field.type.js';

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
