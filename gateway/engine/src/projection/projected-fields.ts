/** The fields that a reader selects of objects of one type, and how their response is made: by a loop, or as code. */
import type { DraftObject } from '../draft/draft-object.js';
import type { Complete, Completing } from './completion.js';

/** What a reader selects of an object. */
export interface ObjectProjection {
  /** The names of the types that can be here. */
  readonly types: readonly string[];
  /** Undefined when readers may not see the type. */
  fieldsOf(type: string): ProjectedFields | undefined;
}

export interface ProjectedField {
  readonly responseKey: string;
  readonly draftKey: string;
  readonly complete: Complete;
  /** What is selected inside; undefined for a leaf. */
  readonly selection: ObjectProjection | undefined;
  readonly listDepth: number;
  /** Whether a value that is there is the response as it is. */
  readonly isPlain: boolean;
}

/** The response of an object; undefined when a field's null bubbles to it. */
type Project = (object: DraftObject, completing: Completing) => Record<string, unknown> | undefined;

/** Objects of a type until it is worth the fraction of a millisecond that compiling takes. */
const OBJECTS_UNTIL_COMPILED = 200;

export class ProjectedFields {
  readonly list: readonly ProjectedField[];
  #projected = 0;
  #project: Project = (object, completing) => {
    if (++this.#projected === OBJECTS_UNTIL_COMPILED) this.#project = compileProject(this.list);
    return projectEach(object, this.list, completing);
  };

  constructor(list: readonly ProjectedField[]) {
    this.list = list;
  }

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
    const value = completeField(field, object[draftKey], completing);
    if (value === undefined) return undefined;
    if (responseKey === '__proto__') Object.defineProperty(response, responseKey, { ...PLAIN, value });
    else response[responseKey] = value;
  }
  return response;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

function completeField(
  { responseKey, complete }: ProjectedField,
  value: unknown,
  completing: Completing,
): unknown {
  completing.enter(responseKey);
  const completed = complete(value, completing);
  completing.leave();
  return completed;
}

/** A plain __proto__ would not be a property. */
function propertyName(key: string): string {
  return key === '__proto__' ? `[${JSON.stringify(key)}]` : JSON.stringify(key);
}

/**
 * Code that makes an object with all its properties at once is several times as fast as a loop that adds them.
 * Nothing but the names of draft keys and response keys gets into it, as JSON strings.
 */
function compileProject(list: readonly ProjectedField[]): Project {
  const lines = list.map(({ draftKey, isPlain }, at) => {
    const read = `const given${at} = object[${JSON.stringify(draftKey)}];`;
    const isThere = isPlain ? `given${at} !== undefined && given${at} !== null ? given${at} : ` : '';
    const value = `const value${at} = ${isThere}completeField(list[${at}], given${at}, completing);`;
    return `${read}\n${value}\nif (value${at} === undefined) return undefined;`;
  });
  const properties = list.map(({ responseKey }, at) => `${propertyName(responseKey)}: value${at}`);
  const code = `return (object, completing) => {\n${lines.join('\n')}\nreturn { ${properties.join(', ')} };\n}`;
  return new Function('list', 'completeField', code)(list, completeField) as Project;
}
