/** The representations of one fetch variable, each sent once however many entities it stands for. */
import { ByType } from '../draft/by-type.js';
import { type DraftObject, TYPE } from '../draft/draft-object.js';
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
  readonly values: Representation[] = [];
  readonly #byIdentity = new Map<string, Represented>();
  readonly #byText = new ByType(() => new Map<string, Represented>());

  constructor(private readonly group: EntityGroup) {}

  /** Undefined for an entity that cannot be represented, or that the subgraph may not be asked for. */
  add(entity: DraftObject): Represented | undefined {
    const text = this.group.builder.soleText(entity);
    if (text !== undefined) return this.#addTo(this.#byText.of(entity[TYPE]), text, entity);
    const identity = this.group.builder.identify(entity);
    return identity === undefined ? undefined : this.#addTo(this.#byIdentity, identity, entity);
  }

  #addTo(known: Map<string, Represented>, key: string, entity: DraftObject): Represented | undefined {
    const before = known.get(key);
    if (before !== undefined) return before;
    const { group } = this;
    const representation = group.builder.build(entity);
    if (group.scope !== undefined && !group.scope(representation)) return undefined;
    representation.__typename = group.toldType ?? representation.__typename;
    const represented = {
      representation,
      index: this.values.length,
      shape: group.shapeOf(representation.__typename),
      unmet: group.builder.unmet(entity),
    };
    this.values.push(representation);
    known.set(key, represented);
    return represented;
  }
}
