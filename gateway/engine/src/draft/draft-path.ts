/** Finds the objects of a draft that a plan's path leads to, for the fetches that fill them. */
import type { PlanPath } from '../plan/plan.type.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import { DraftObject, TYPE } from './draft-object.js';

export type Path = readonly (string | number)[];

/** Called with each object at the end of the path, and with where it lies in the draft. */
type Visit = (object: DraftObject, place: Path) => void;

export class DraftPath {
  constructor(
    private readonly segments: PlanPath,
    private readonly possibleTypes: PossibleTypes,
  ) {}

  objectsIn(draft: DraftObject): DraftObject[] {
    const found: DraftObject[] = [];
    this.#collect(draft, 0, found);
    return found;
  }

  /** Each with where it lies: slower, for errors only. */
  forEachIn(draft: DraftObject, visit: Visit): void {
    this.#walk(draft, 0, [], visit);
  }

  #collect(value: unknown, index: number, found: DraftObject[]): void {
    const segment = this.segments[index];
    if (Array.isArray(value)) {
      const next = segment === '@' ? index + 1 : index;
      for (let at = 0; at < value.length; at++) this.#collect(value[at], next, found);
      return;
    }
    if (!(value instanceof DraftObject)) return;
    if (segment === undefined) found.push(value);
    else if (segment === '@') return;
    else if ('field' in segment) this.#collect(value[segment.field], index + 1, found);
    else if (this.possibleTypes.satisfies(value[TYPE], segment.type)) this.#collect(value, index + 1, found);
  }

  #walk(value: unknown, index: number, place: Path, visit: Visit): void {
    const segment = this.segments[index];
    if (Array.isArray(value)) {
      const next = segment === '@' ? index + 1 : index;
      for (let at = 0; at < value.length; at++) this.#walk(value[at], next, [...place, at], visit);
      return;
    }
    if (!(value instanceof DraftObject)) return;
    if (segment === undefined) visit(value, place);
    else if (segment === '@') return;
    else if ('field' in segment)
      this.#walk(value[segment.field], index + 1, [...place, segment.field], visit);
    else if (this.possibleTypes.satisfies(value[TYPE], segment.type))
      this.#walk(value, index + 1, place, visit);
  }
}
