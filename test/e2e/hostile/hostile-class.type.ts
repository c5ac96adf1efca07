import type { Chance } from './seeded-random.js';

/** What is sent as JSON by POST. */
export interface HostileBody {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** A kind of request that does harm where nobody expects it, and how to make one of many. */
export interface HostileClass {
  readonly name: string;
  /** The codes that its requests are refused with. */
  readonly codes: readonly string[];
  readonly make: (chance: Chance) => HostileBody;
}

/** `count` times the same, or not. */
export const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

export const nested = (count: number, open: string, inner: string, close: string): string =>
  open.repeat(count) + inner + close.repeat(count);
