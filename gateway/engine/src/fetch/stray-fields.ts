/**
 * Tells whether an answer holds what nobody asked for. The merge takes none of it; this is for whoever judges how
 * well a subgraph keeps to what it is asked.
 */
import type { AnswerObject, FieldsToFill, ObjectShape } from './answer-field.type.js';
import { isObject } from './merge-selected.js';

/** Objects of an answer that are looked at: one that strays does so everywhere. */
const MOST_OBJECTS = 200;

export class StraySearch {
  #left = MOST_OBJECTS;

  /** @param typename what the object says of its own type, which it may say unasked */
  in(answer: AnswerObject, fields: FieldsToFill, typename: string): boolean {
    if (this.#left-- <= 0) return false;
    let known = 0;
    for (const { answerKey, shape } of fields.list) {
      if (!Object.hasOwn(answer, answerKey)) continue;
      known++;
      if (shape !== undefined && this.inValue(answer[answerKey], shape)) return true;
    }
    const keys = Object.keys(answer);
    return keys.length > known && keys.some((key) => isStray(key, answer, fields, typename));
  }

  inValue(value: unknown, shape: ObjectShape): boolean {
    if (Array.isArray(value)) return value.some((item) => this.inValue(item, shape));
    if (!isObject(value)) return false;
    const told = shape.typenameKey === undefined ? undefined : value[shape.typenameKey];
    const type = typeof told === 'string' ? told : shape.declaredType;
    return shape.allows(type) && this.in(value, shape.fieldsOf(type), type);
  }
}

function isStray(key: string, answer: AnswerObject, { list }: FieldsToFill, typename: string): boolean {
  return answer[key] !== typename && !list.some(({ answerKey }) => answerKey === key);
}
