/**
 * Makes code of how an answered object is merged into one of the draft. Code that reads and writes properties by
 * their names is several times as fast as a loop over names. Nothing but names of the supergraph and of fetches gets
 * into it, as JSON strings; what is not as it should be is left to the merge.
 */
import type { AnswerField, FieldsToFill, LeafField, ObjectField } from './answer-field.type.js';

export type Fill = FieldsToFill['fill'];

export function compileFill(list: readonly AnswerField[]): Fill {
  const inner = list.map((field) =>
    isOfOneType(field) ? field.shape.fieldsOf(field.shape.declaredType) : undefined,
  );
  const lines = list.map((field, at) => {
    if (field.shape === undefined && field.listDepth === 0) return leafLine(field, at);
    return isOfOneType(field) ? objectsLine(field, at) : genericLine(at);
  });
  const code = `return (target, answer, merge) => {\n let value, known, checked;\n${lines.join('\n')}\n}`;
  return new Function('list', 'inner', code)(list, inner) as Fill;
}

/** A list of objects that are all of the type that the schema says. */
function isOfOneType(field: AnswerField): field is ObjectField {
  return field.listDepth === 1 && field.shape !== undefined && field.shape.typenameKey === undefined;
}

function leafLine(field: LeafField, at: number): string {
  const { from, to } = keysOf(field);
  return `
  known = target[${to}];
  if (known === undefined || known === null) {
    value = answer[${from}];
    checked = value === null ? null : list[${at}].check(value);
    target[${to}] = checked === undefined ? merge.refuseLeaf(value, list[${at}]) : checked;
  }`;
}

/** A list of objects that nobody has given yet. */
function objectsLine(field: ObjectField, at: number): string {
  const { from, to } = keysOf(field);
  return `
  value = answer[${from}];
  if (target[${to}] === undefined && Array.isArray(value)) {
    const fields = inner[${at}], items = new Array(value.length);
    merge.enter(${to});
    merge.enter(0);
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      merge.moveTo(index);
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        items[index] = item === null ? null : merge.refuseObject(item);
      } else fields.fill((items[index] = fields.make()), item, merge);
    }
    merge.leave();
    merge.leave();
    target[${to}] = items;
  } else merge.field(target, answer, list[${at}]);`;
}

function genericLine(at: number): string {
  return `  merge.field(target, answer, list[${at}]);`;
}

function keysOf({ answerKey, draftKey }: AnswerField): { readonly from: string; readonly to: string } {
  return { from: JSON.stringify(answerKey), to: JSON.stringify(draftKey) };
}
