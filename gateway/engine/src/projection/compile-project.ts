/**
 * Makes code of how a draft object becomes an object of the response. Code that makes an object with all its
 * properties at once is several times as fast as a loop that adds them, and code that completes the objects inside in
 * place as one that calls what completes any type. Nothing but the names of draft keys and response keys gets into
 * it, as JSON strings.
 */
import type { DraftObject } from '../draft/draft-object.js';
import { type Completing, completeAt } from './completion.js';
import type { ObjectsInside, ProjectedField } from './projected-field.type.js';

/** The response of an object; undefined when a field's null bubbles to it. */
export type Project = (object: DraftObject, completing: Completing) => Record<string, unknown> | undefined;

export function compileProject(list: readonly ProjectedField[]): Project {
  const lines = list.map(({ draftKey, responseKey, objects, isPlain }, at) => {
    const field = { key: JSON.stringify(responseKey), at };
    const read = `const given${at} = object[${JSON.stringify(draftKey)}];\nlet value${at};`;
    if (isPlain) return `${read}\n${plainLine(field)}`;
    return `${read}\n${objects ? objectsLine(field, objects) : anyLine(field)}`;
  });
  const properties = list.map(({ responseKey }, at) => `${propertyName(responseKey)}: value${at}`);
  const code = `return (object, completing) => {\n${lines.join('\n')}\nreturn { ${properties.join(', ')} };\n}`;
  const complete = list.map((field) => field.complete);
  const completeObject = list.map(({ objects }) => objects?.complete);
  const coordinates = list.map(({ objects }) => objects?.coordinate);
  const named = { complete, completeObject, coordinates, completeAt };
  return new Function(...Object.keys(named), code)(...Object.values(named)) as Project;
}

interface Place {
  /** Of the response, as JSON. */
  readonly key: string;
  readonly at: number;
}

function plainLine(place: Place): string {
  const { at } = place;
  return `if (given${at} !== undefined && given${at} !== null) value${at} = given${at};
  else { ${anyLine(place)} }`;
}

function anyLine({ key, at }: Place): string {
  return `value${at} = completeAt(${key}, complete[${at}], given${at}, completing);
  if (value${at} === undefined) return undefined;`;
}

function objectsLine(place: Place, { isList, isNonNull, isItemNonNull }: ObjectsInside): string {
  const { key, at } = place;
  if (!isList)
    return `
  completing.enter(${key});
  ${completeObject(`value${at}`, `given${at}`, at, isNonNull, 'completing.leave(); return undefined;')}
  completing.leave();`;
  const none = isNonNull ? 'completing.leave(); completing.leave(); return undefined;' : 'break;';
  return `
  if (Array.isArray(given${at})) {
    const items = new Array(given${at}.length);
    completing.enter(${key});
    completing.enter(0);
    value${at} = items;
    for (let index = 0; index < items.length; index++) {
      completing.moveTo(index);
      ${completeObject('items[index]', `given${at}[index]`, at, isItemNonNull, `value${at} = null; ${none}`)}
    }
    completing.leave();
    completing.leave();
  } else { ${anyLine(place)} }`;
}

/** A null that bubbled up to here was noted where it began. */
function completeObject(
  to: string,
  given: string,
  at: number,
  isNonNull: boolean,
  whereNull: string,
): string {
  const completed = `completeObject[${at}](${given}, completing)`;
  if (!isNonNull) return `${to} = ${completed};`;
  return `const before${at} = completing.violations.length;
  ${to} = ${completed};
  if (${to} === null) {
    if (completing.violations.length === before${at}) completing.violate(coordinates[${at}]);
    ${whereNull}
  }`;
}

/** A plain __proto__ would not be a property. */
function propertyName(key: string): string {
  return key === '__proto__' ? `[${JSON.stringify(key)}]` : JSON.stringify(key);
}
