/** Finds the objects of a draft that a plan's path leads to, for the fetches that fill them. */
import type { PlanPath } from '../plan/plan.type.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import { DraftObject, TYPE } from './draft-object.js';

export type Path = readonly (string | number)[];

/** Called with each object on the path, and with where it lies in the draft when that was asked. */
type Visit = (object: DraftObject, path: Path) => void;

export class DraftPath {
  constructor(
    private readonly segments: PlanPath,
    private readonly possibleTypes: PossibleTypes,
  ) {}

  objectsIn(draft: DraftObject): DraftObject[] {
    const found: DraftObject[] = [];
    this.#walk(draft, 0, undefined, (object) => found.push(object));
    return found;
  }

  /** The same with paths: slower, for errors only. */
  forEachIn(draft: DraftObject, visit: Visit): void {
    this.#walk(draft, 0, [], visit);
  }

  #walk(value: unknown, index: number, path: Path | undefined, visit: Visit): void {
    const segment = this.segments[index];
    if (Array.isArray(value)) {
      const next = segment === '@' ? index + 1 : index;
      for (let i = 0; i < value.length; i++) this.#walk(value[i], next, path && [...path, i], visit);
    } else if (value instanceof DraftObject) {
      if (segment === undefined) visit(value, path ?? []);
      else if (segment === '@') return;
      else if ('field' in segment)
        this.#walk(value[segment.field], index + 1, path && [...path, segment.field], visit);
      else if (this.possibleTypes.satisfies(value[TYPE], segment.type))
        this.#walk(value, index + 1, path, visit);
    }
  }
}
