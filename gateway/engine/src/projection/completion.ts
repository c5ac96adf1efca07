/**
 * Completes draft values into response values as the GraphQL specification says: null where a value is
 * missing, and where that may not be, null in the nearest place that can be.
 */
import { type GraphQLOutputType, isEnumType, isListType, isNonNullType } from 'graphql';
import type { Path } from '../draft/draft-path.js';

/** A response value; undefined where null is not allowed, so that the null has to bubble. */
export type Complete = (value: unknown, completing: Completing) => unknown;

/** A null that may not be, and has to be explained to the reader. */
export interface Violation {
  readonly coordinate: string;
  readonly path: Path;
}

/** The state of one completion: where it is, and the violations that it met. */
export class Completing {
  readonly violations: Violation[] = [];
  readonly #path: (string | number)[] = [];

  enter(key: string | number): void {
    this.#path.push(key);
  }

  /** From one item of a list to another. */
  moveTo(index: number): void {
    this.#path[this.#path.length - 1] = index;
  }

  leave(): void {
    this.#path.pop();
  }

  violate(coordinate: string): void {
    this.violations.push({ coordinate, path: [...this.#path] });
  }
}

/** What is at a key of the response, or undefined where it bubbles. */
export function completeAt(key: string, complete: Complete, value: unknown, completing: Completing): unknown {
  completing.enter(key);
  const completed = complete(value, completing);
  completing.leave();
  return completed;
}

/** Completes a field's value. `completeObject` is undefined for a leaf. */
export function completeType(
  type: GraphQLOutputType,
  coordinate: string,
  completeObject: Complete | undefined,
): Complete {
  if (isNonNullType(type)) return nonNull(completeType(type.ofType, coordinate, completeObject), coordinate);
  if (isListType(type)) return list(completeType(type.ofType, coordinate, completeObject));
  if (isEnumType(type)) return (value) => (typeof value === 'string' && type.getValue(value) ? value : null);
  return completeObject ?? leaf;
}

function leaf(value: unknown): unknown {
  return value ?? null;
}

function nonNull(complete: Complete, coordinate: string): Complete {
  return (value, completing) => {
    const before = completing.violations.length;
    const completed = complete(value, completing);
    if (completed !== null) return completed;
    // A null that bubbled up to here was noted where it began.
    if (completing.violations.length === before) completing.violate(coordinate);
    return undefined;
  };
}

function list(complete: Complete): Complete {
  return (value, completing) => {
    if (!Array.isArray(value)) return null;
    const items: unknown[] = new Array(value.length);
    let completed = 0;
    completing.enter(0);
    for (let index = 0; index < value.length; index++) {
      completing.moveTo(index);
      const item = complete(value[index], completing);
      if (item === undefined) break;
      items[index] = item;
      completed++;
    }
    completing.leave();
    return completed === value.length ? items : null;
  };
}
