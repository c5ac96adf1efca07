/**
 * The fields that were asked of objects of one type, and how their answers are merged into objects of the draft: by
 * a loop, or as code.
 */
import { compileDraftObject, DraftObject } from '../draft/draft-object.js';
import type { AnswerField, FieldsToFill } from './answer-field.type.js';
import { compileFill, type Fill } from './compile-fill.js';

export interface ObjectsToMake {
  readonly type: string;
  /** The keys that such an object will have, also what other fetches put into it. */
  readonly room: readonly string[];
  /** How many are made before there is code for it. */
  readonly objectsUntilCompiled: number;
}

export class AnswerFields implements FieldsToFill {
  #filled = 0;
  #make = (): DraftObject => new DraftObject(this.objects.type);
  #fill: Fill = (target, answer, merge) => {
    if (this.#filled++ >= this.objects.objectsUntilCompiled) {
      this.#compile();
      this.#fill(target, answer, merge);
      return;
    }
    for (const field of this.list) merge.field(target, answer, field);
  };

  constructor(
    readonly list: readonly AnswerField[],
    private readonly objects: ObjectsToMake,
  ) {}

  make(): DraftObject {
    return this.#make();
  }

  fill(...[target, answer, merge]: Parameters<Fill>): void {
    this.#fill(target, answer, merge);
  }

  #compile(): void {
    const { room, type } = this.objects;
    const make = compileDraftObject(room);
    this.#make = () => make(type);
    this.#fill = compileFill(this.list);
  }
}
