/** The entities of one fetch: what to ask for them, and where in the draft the answers go. */
import type { DraftObject } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import type { AnswerObject } from './answer-field.type.js';
import { draftKeyOf } from './answer-shape.js';
import type { EntityGroup } from './entity-group.js';
import { EntityPart } from './entity-part.js';
import type { Faults } from './faults.js';
import type { FetchTarget } from './fetch-into.js';
import { Merge } from './merge-selected.js';
import { StraySearch } from './stray-fields.js';

export class EntityTarget implements FetchTarget {
  readonly #parts: readonly EntityPart[];
  /** Answer keys and indices. */
  readonly #emptiedTold = new Set<string>();
  #known: ReadonlyMap<DraftObject, Path> | undefined;

  constructor(
    groups: readonly EntityGroup[],
    draft: DraftObject,
    private readonly possibleTypes: PossibleTypes,
  ) {
    this.#parts = groups.map((group) => new EntityPart(group, draft));
  }

  get isEmpty(): boolean {
    return this.#parts.every(({ isEmpty }) => isEmpty);
  }

  /** The variables that hold the representations. */
  get variables(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#parts.map((part) => [part.group.variable, part.representations]));
  }

  merge(data: AnswerObject, faults: Faults): void {
    const merge = new Merge(this.possibleTypes, faults);
    this.#parts.forEach((part, at) => {
      faults.enter(at);
      part.merge(data[part.group.key], merge, faults);
      faults.leave();
    });
  }

  strays(data: AnswerObject): boolean {
    const asked = new Set(this.#parts.map(({ group }) => group.key));
    if (Object.keys(data).some((key) => !asked.has(key))) return true;
    const search = new StraySearch();
    return this.#parts.some((part) => part.strays(data[part.group.key], search));
  }

  *unfilled(): Generator<Path> {
    let isFilled = true;
    for (const part of this.#parts)
      for (const at of part.entities.keys())
        for (const path of part.unfilledAt(at, this.#places)) {
          isFilled = false;
          yield path;
        }
    if (isFilled)
      for (const part of this.#parts)
        for (const at of part.entities.keys()) yield part.placeOf(at, this.#places);
  }

  /** The merge counts parts, and entities by their place in them. */
  locateFault([ordinal, at, ...below]: Path): Iterable<Path> {
    const part = this.#parts[Number(ordinal)];
    if (!part) return [];
    if (below.length === 0) return part.unfilledAt(Number(at), this.#places);
    return [[...part.placeOf(Number(at), this.#places), ...below]];
  }

  *locateError([key, index, ...below]: Path): Generator<Path> {
    for (const part of this.#parts) {
      if (part.group.key !== key) continue;
      const keys = below.map((each) => draftKeyOf(each, part.group.keys));
      for (const at of part.at(index))
        if (below.length === 0) yield* part.unfilledAt(at, this.#places);
        else yield [...part.placeOf(at, this.#places), ...keys];
    }
  }

  /** A null that may not be in an entity takes its other fields with it. */
  *emptiedBy([key, index]: Path): Generator<Path> {
    const told = JSON.stringify([key, index]);
    if (this.#emptiedTold.has(told)) return;
    this.#emptiedTold.add(told);
    for (const part of this.#parts)
      if (part.group.key === key) for (const at of part.at(index)) yield* part.unfilledAt(at, this.#places);
  }

  get #places(): ReadonlyMap<DraftObject, Path> {
    if (this.#known === undefined) {
      const places = new Map<DraftObject, Path>();
      for (const part of this.#parts) part.notePlaces(places);
      this.#known = places;
    }
    return this.#known;
  }
}
