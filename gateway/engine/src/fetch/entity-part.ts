/** The objects of one `_entities` field of a fetch: what stands for each of them, and how its answer is taken. */
import { type DraftObject, TYPE } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { AnswerField, AnswerObject } from './answer-field.type.js';
import { emptyPaths } from './empty-paths.js';
import type { EntityGroup } from './entity-group.js';
import type { Faults } from './faults.js';
import { isObject, type Merge } from './merge-selected.js';
import { RepresentationList, type Represented } from './representation-list.js';
import type { StraySearch } from './stray-fields.js';

export class EntityPart {
  readonly #list: RepresentationList;
  /** Beside each other: they live until the answer is there, and pairs of them would take twice the memory. */
  readonly #entities: DraftObject[] = [];
  readonly #represented: Represented[] = [];

  constructor(
    readonly group: EntityGroup,
    private readonly draft: DraftObject,
  ) {
    this.#list = new RepresentationList(group);
    for (const path of group.paths) for (const entity of path.objectsIn(draft)) this.#add(entity);
  }

  get isEmpty(): boolean {
    return this.#entities.length === 0;
  }

  get entities(): readonly DraftObject[] {
    return this.#entities;
  }

  get representations(): readonly unknown[] {
    return this.#list.values;
  }

  merge(answers: unknown, merge: Merge, faults: Faults): void {
    const isWhole = Array.isArray(answers) && answers.length === this.#list.values.length;
    faults.enter(0);
    for (let at = 0; at < this.#entities.length; at++) {
      const entity = this.#entities[at];
      const represented = this.#represented[at];
      if (entity === undefined || represented === undefined) continue;
      faults.moveTo(at);
      if (isWhole) mergeOne(entity, represented, answers[represented.index], merge, faults);
      else faults.add('not one entity for each that was asked');
    }
    faults.leave();
  }

  strays(answers: unknown, search: StraySearch): boolean {
    return (
      Array.isArray(answers) &&
      this.#represented.some(({ index, shape }) => search.inValue(answers[index], shape))
    );
  }

  /** The ordinals of those that an item of the answer is for. */
  at(index: string | number | undefined): readonly number[] {
    return [...this.#represented.keys()].filter((at) => this.#represented[at]?.index === index);
  }

  placeOf(at: number, places: ReadonlyMap<DraftObject, Path>): Path {
    const entity = this.#entities[at];
    return (entity && places.get(entity)) ?? [];
  }

  unfilledAt(at: number, places: ReadonlyMap<DraftObject, Path>): Iterable<Path> {
    const entity = this.#entities[at];
    const shape = this.#represented[at]?.shape;
    if (entity === undefined || shape === undefined) return [];
    const type = shape.allows(entity[TYPE]) ? entity[TYPE] : shape.declaredType;
    return emptyPaths(entity, shape.fieldsOf(type).list, this.placeOf(at, places));
  }

  /** Where its objects are: found when the first error asks, since the fetches themselves do without. */
  notePlaces(places: Map<DraftObject, Path>): void {
    for (const path of this.group.paths)
      path.forEachIn(this.draft, (object, place) => places.set(object, place));
  }

  #add(entity: DraftObject): void {
    const represented = this.#list.add(entity);
    if (represented === undefined) return;
    this.#entities.push(entity);
    this.#represented.push(represented);
  }
}

function mergeOne(
  entity: DraftObject,
  { shape, unmet }: Represented,
  answer: unknown,
  merge: Merge,
  faults: Faults,
): void {
  if (answer === null) return;
  if (!isObject(answer)) {
    faults.add('an entity that is not an object');
    return;
  }
  const type = merge.typeOf(answer, shape);
  if (type === undefined || !merge.agree(entity, type)) return;
  const fields = shape.fieldsOf(type);
  if (unmet.size === 0) fields.fill(entity, answer, merge);
  else mergeMet(entity, answer, fields.list, unmet, merge);
}

/** Without the fields that were to be computed from what could not be sent: they would be computed wrong. */
function mergeMet(
  entity: DraftObject,
  answer: AnswerObject,
  fields: readonly AnswerField[],
  unmet: ReadonlySet<string>,
  merge: Merge,
): void {
  for (const field of fields)
    if (!field.requires.some((name) => unmet.has(name))) merge.field(entity, answer, field);
}
