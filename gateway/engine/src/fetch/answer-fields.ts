/** The fields that were asked of objects of one type, and how their answers are merged: by a loop, or as code. */
import type { AnswerField, FieldsToFill, LeafField } from './answer-field.type.js';

type Fill = FieldsToFill['fill'];

/** Objects of a type until it is worth the fraction of a millisecond that compiling takes. */
const OBJECTS_UNTIL_COMPILED = 200;

export class AnswerFields implements FieldsToFill {
  readonly list: readonly AnswerField[];
  #filled = 0;
  #fill: Fill = (target, answer, merge) => {
    if (++this.#filled === OBJECTS_UNTIL_COMPILED) this.#fill = compileFill(this.list);
    for (const field of this.list) merge.field(target, answer, field);
  };

  constructor(list: readonly AnswerField[]) {
    this.list = list;
  }

  fill(...[target, answer, merge]: Parameters<Fill>): void {
    this.#fill(target, answer, merge);
  }
}

/**
 * Code that reads and writes properties by their names is several times as fast as a loop over names. Nothing but
 * names of the supergraph and of fetches gets into it, as JSON strings.
 */
function compileFill(list: readonly AnswerField[]): Fill {
  const lines = list.map((field, at) => (isPlain(field) ? plainLine(field, at) : genericLine(at)));
  const code = `return (target, answer, merge) => {\n let value, known, checked;\n${lines.join('\n')}\n}`;
  return new Function('list', code)(list) as Fill;
}

function isPlain(field: AnswerField): field is LeafField {
  return field.shape === undefined && field.listDepth === 0;
}

function plainLine({ answerKey, draftKey }: LeafField, at: number): string {
  const [from, to] = [JSON.stringify(answerKey), JSON.stringify(draftKey)];
  return `
  known = target[${to}];
  if (known === undefined || known === null) {
    value = answer[${from}];
    checked = value === null ? null : list[${at}].check(value);
    target[${to}] = checked === undefined ? merge.refuseLeaf(value, list[${at}]) : checked;
  }`;
}

function genericLine(at: number): string {
  return `  merge.field(target, answer, list[${at}]);`;
}
