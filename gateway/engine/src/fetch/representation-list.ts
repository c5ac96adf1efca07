/** The representations of one fetch variable, each sent once however many entities it stands for. */
import type { DraftObject } from '../draft/draft-object.js';
import type { AnswerShape } from './answer-shape.js';
import type { EntityGroup } from './entity-group.js';
import type { Representation } from './representation.js';

/** What all entities of one representation have in common. */
export interface Represented {
  readonly representation: Representation;
  /** Where in the list, and so in the answer, it is. */
  readonly index: number;
  readonly shape: AnswerShape;
  /** The names of what it should have and does not. */
  readonly unmet: ReadonlySet<string>;
}

export class RepresentationList {
  readonly #represented = new Map<string, Represented>();

  get length(): number {
    return this.#represented.size;
  }

  get values(): readonly Representation[] {
    return [...this.#represented.values()].map(({ representation }) => representation);
  }

  /** Undefined for an entity that cannot be represented. */
  add(entity: DraftObject, group: EntityGroup): Represented | undefined {
    const identity = group.builder.identify(entity);
    if (identity === undefined) return undefined;
    const key = `${group.key} ${identity}`;
    const known = this.#represented.get(key);
    if (known !== undefined) return known;
    const representation = group.builder.build(entity);
    representation.__typename = group.toldType ?? representation.__typename;
    const represented = {
      representation,
      index: this.#represented.size,
      shape: group.shapeOf(representation.__typename),
      unmet: group.builder.unmet(entity),
    };
    this.#represented.set(key, represented);
    return represented;
  }
}
