/** The entities of one fetch: what to ask for them, and where in the draft the answers go. */
import { type DraftObject, TYPE } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { AnswerObject } from './answer-field.type.js';
import { AnswerFields } from './answer-fields.js';
import { draftKeyOf } from './answer-shape.js';
import { emptyPaths } from './empty-paths.js';
import type { EntityGroup } from './entity-group.js';
import type { Faults } from './faults.js';
import type { FetchTarget } from './fetch-into.js';
import { isObject, Merge } from './merge-selected.js';
import { RepresentationList, type Represented } from './representation-list.js';
import { StraySearch } from './stray-fields.js';

interface Target {
  readonly group: EntityGroup;
  readonly entity: DraftObject;
  readonly represented: Represented;
}

export class EntityTarget implements FetchTarget {
  readonly #targets: Target[] = [];
  readonly #lists = new Map<string, RepresentationList>();
  readonly #emptiedTold = new Set<Target>();
  #places: Map<DraftObject, Path> | undefined;

  constructor(
    groups: readonly EntityGroup[],
    private readonly draft: DraftObject,
    private readonly possibleTypes: PossibleTypes,
  ) {
    for (const group of groups) {
      const list = this.#lists.get(group.variable) ?? new RepresentationList();
      this.#lists.set(group.variable, list);
      for (const path of group.paths) this.#add(group, path.objectsIn(draft), list);
    }
  }

  get isEmpty(): boolean {
    return this.#targets.length === 0;
  }

  /** The variables that hold the representations. */
  get variables(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#lists].map(([variable, list]) => [variable, list.values]));
  }

  merge(data: AnswerObject, faults: Faults): void {
    const merge = new Merge(this.possibleTypes, faults);
    for (let ordinal = 0; ordinal < this.#targets.length; ordinal++) {
      const target = this.#targets[ordinal];
      if (target === undefined) continue;
      faults.enter(ordinal);
      this.#mergeOne(target, data[target.group.key], merge, faults);
      faults.leave();
    }
  }

  strays(data: AnswerObject): boolean {
    const asked = new Set(this.#targets.map(({ group }) => group.key));
    if (Object.keys(data).some((key) => !asked.has(key))) return true;
    const search = new StraySearch();
    return this.#targets.some(({ group, represented: { index, shape } }) => {
      const answers = data[group.key];
      return Array.isArray(answers) && search.inValue(answers[index], shape);
    });
  }

  *unfilled(): Generator<Path> {
    let isFilled = true;
    for (const target of this.#targets)
      for (const path of this.#unfilledOf(target)) {
        isFilled = false;
        yield path;
      }
    if (isFilled) for (const { entity } of this.#targets) yield this.#placeOf(entity);
  }

  /** The merge counts entities by their place among the targets. */
  locateFault([ordinal, ...below]: Path): Iterable<Path> {
    const target = this.#targets[Number(ordinal)];
    if (!target) return [];
    return below.length === 0 ? this.#unfilledOf(target) : [[...this.#placeOf(target.entity), ...below]];
  }

  *locateError([key, index, ...below]: Path): Generator<Path> {
    for (const target of this.#targetsAt(key, index)) {
      const { group, entity } = target;
      if (below.length === 0) yield* this.#unfilledOf(target);
      else yield [...this.#placeOf(entity), ...below.map((key) => draftKeyOf(key, group.keys))];
    }
  }

  /** A null that may not be in an entity takes its other fields with it. */
  *emptiedBy([key, index]: Path): Generator<Path> {
    for (const target of this.#targetsAt(key, index)) {
      if (this.#emptiedTold.has(target)) continue;
      this.#emptiedTold.add(target);
      yield* this.#unfilledOf(target);
    }
  }

  #targetsAt(key: string | number | undefined, index: string | number | undefined): readonly Target[] {
    return this.#targets.filter((target) => target.group.key === key && target.represented.index === index);
  }

  #add(group: EntityGroup, entities: readonly DraftObject[], list: RepresentationList): void {
    for (const entity of entities) {
      const represented = list.add(entity, group);
      if (represented !== undefined) this.#targets.push({ group, entity, represented });
    }
  }

  #mergeOne({ group, entity, represented }: Target, answers: unknown, merge: Merge, faults: Faults): void {
    const { index, shape, unmet } = represented;
    if (!Array.isArray(answers) || answers.length !== this.#lists.get(group.variable)?.length) {
      faults.add('not one entity for each that was asked');
      return;
    }
    const answer: unknown = answers[index];
    if (answer === null) return;
    if (!isObject(answer)) {
      faults.add('an entity that is not an object');
      return;
    }
    const type = merge.typeOf(answer, shape);
    if (type !== undefined && merge.agree(entity, type))
      metFields(shape.fieldsOf(type), unmet).fill(entity, answer, merge);
  }

  #unfilledOf({ entity, represented: { shape } }: Target): Iterable<Path> {
    const type = shape.allows(entity[TYPE]) ? entity[TYPE] : shape.declaredType;
    return emptyPaths(entity, shape.fieldsOf(type).list, this.#placeOf(entity));
  }

  /** Found when the first error asks: the fetches themselves do without paths. */
  #placeOf(entity: DraftObject): Path {
    if (this.#places === undefined) {
      const places = new Map<DraftObject, Path>();
      for (const { paths } of new Set(this.#targets.map(({ group }) => group)))
        for (const path of paths) path.forEachIn(this.draft, (object, place) => places.set(object, place));
      this.#places = places;
    }
    return this.#places.get(entity) ?? [];
  }
}

/** Without the fields that were to be computed from what could not be sent: they would be computed wrong. */
function metFields(fields: AnswerFields, unmet: ReadonlySet<string>): AnswerFields {
  if (unmet.size === 0) return fields;
  return new AnswerFields(fields.list.filter(({ requires }) => !requires.some((name) => unmet.has(name))));
}
