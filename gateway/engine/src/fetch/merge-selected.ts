/**
 * Merges a subgraph's answer into the draft, and only what its fetch selected: other keys are not looked at,
 * and a value of another shape than was asked becomes null and a fault. The answer itself is never changed.
 *
 * What the draft already holds stays: a second subgraph can complete an object, and not overwrite it.
 */
import { DraftObject, TYPE } from '../draft/draft-object.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type {
  AnswerField,
  AnswerObject,
  FieldMerge,
  LeafField,
  ObjectField,
  ObjectShape,
} from './answer-field.type.js';
import type { Faults } from './faults.js';

export class Merge implements FieldMerge {
  constructor(
    private readonly possibleTypes: PossibleTypes,
    private readonly faults: Faults,
  ) {}

  field(target: DraftObject, answer: AnswerObject, field: AnswerField): void {
    const { draftKey } = field;
    const value = answer[field.answerKey];
    const known = target[draftKey];
    if (value === null) {
      if (known === undefined) target[draftKey] = null;
    } else if (field.shape === undefined) {
      if (known === undefined || known === null) target[draftKey] = this.#leaf(value, field);
    } else {
      this.faults.enter(draftKey);
      target[draftKey] = this.#composite(known, value, field, field.listDepth);
      this.faults.leave();
    }
  }

  refuseLeaf(value: unknown, { draftKey }: LeafField): null {
    this.faults.add(value === undefined ? 'missing' : 'not of the type that the schema says', draftKey);
    return null;
  }

  refuseObject(value: unknown): null {
    this.faults.add(value === undefined ? 'missing' : 'not an object');
    return null;
  }

  enter(key: string | number): void {
    this.faults.enter(key);
  }

  moveTo(index: number): void {
    this.faults.moveTo(index);
  }

  leave(): void {
    this.faults.leave();
  }

  /**
   * The type of an answered object: the one that it tells, if it was asked and may tell that one, else the
   * declared one. Undefined, with a fault, when it tells a type that cannot be here.
   */
  typeOf(answer: AnswerObject, shape: ObjectShape): string | undefined {
    const told = shape.typenameKey === undefined ? undefined : answer[shape.typenameKey];
    if (told === undefined && !shape.isTypenameCertain) return shape.declaredType;
    if (typeof told === 'string' && shape.allows(told)) return told;
    this.faults.add(`__typename is not ${shape.declaredType} or one of its types`);
    return undefined;
  }

  /** Brings the type of a draft object and of an answer together; false, with a fault, if they contradict. */
  agree(target: DraftObject, type: string): boolean {
    const known = target[TYPE];
    if (known === type || this.possibleTypes.satisfies(known, type)) return true;
    if (this.possibleTypes.satisfies(type, known)) {
      target[TYPE] = type;
      return true;
    }
    this.faults.add(`__typename contradicts ${known}`);
    return false;
  }

  #leaf(value: unknown, field: LeafField): unknown {
    if (field.listDepth > 0) {
      this.faults.enter(field.draftKey);
      const list = this.#leafList(value, field, field.listDepth);
      this.faults.leave();
      return list;
    }
    return field.check(value) ?? this.refuseLeaf(value, field);
  }

  #leafList(value: unknown, field: LeafField, depth: number): unknown {
    if (value === null) return null;
    if (depth === 0) {
      const checked = field.check(value);
      if (checked === undefined) this.faults.add('not of the type that the schema says');
      return checked ?? null;
    }
    if (!Array.isArray(value)) return this.#reject('not a list', null);
    return value.map((item: unknown, index) => {
      this.faults.enter(index);
      const merged = this.#leafList(item, field, depth - 1);
      this.faults.leave();
      return merged;
    });
  }

  #composite(known: unknown, value: unknown, field: ObjectField, depth: number): unknown {
    const kept = known ?? null;
    if (value === null) return kept;
    if (depth > 0) return this.#list(kept, value, field, depth);
    if (!isObject(value)) return this.#reject(value === undefined ? 'missing' : 'not an object', kept);
    const type = this.typeOf(value, field.shape);
    if (type === undefined) return kept;
    const fields = field.shape.fieldsOf(type);
    const target = kept instanceof DraftObject ? kept : fields.make();
    if (this.agree(target, type)) fields.fill(target, value, this);
    return target;
  }

  #list(known: unknown, value: unknown, field: ObjectField, depth: number): unknown {
    if (!Array.isArray(value)) return this.#reject(value === undefined ? 'missing' : 'not a list', known);
    if (Array.isArray(known) && known.length !== value.length)
      return this.#reject('a list of another length than another subgraph gave', known);
    const list: unknown[] = Array.isArray(known) ? known : new Array(value.length).fill(null);
    this.faults.enter(0);
    for (let index = 0; index < value.length; index++) {
      this.faults.moveTo(index);
      list[index] = this.#composite(list[index], value[index], field, depth - 1);
    }
    this.faults.leave();
    return list;
  }

  #reject(reason: string, kept: unknown): unknown {
    this.faults.add(reason);
    return kept;
  }
}

export function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
