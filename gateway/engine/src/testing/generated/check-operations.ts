/** Runs generated operations against the engine and the monolith, and tells the first that they answer differently. */
import type { Federation } from '../federation.js';
import { differenceOf } from './difference.js';
import { Random } from './random.js';
import { type GeneratedOperation, operationsOf } from './random-operation.js';
import { shrinkOperation } from './shrink-operation.js';

export interface OperationsToCheck {
  /** What is generated: the same text, the same operations. It begins with the seed of the run. */
  readonly seed: string;
  /** How many valid ones. */
  readonly count: number;
}

/** The seed of a run, for finding a failure again: `GRAFO_TEST_SEED=… npx vitest run gateway/engine`. */
export function seedOf(otherwise: string): string {
  return process.env['GRAFO_TEST_SEED'] ?? otherwise;
}

/** Trying smaller operations for longer than this does not make them easier to read. */
const MAXIMUM_TRIES = 1_000;

export async function checkOperations(
  federation: Federation,
  { seed, count }: OperationsToCheck,
): Promise<void> {
  const generate = operationsOf(federation.engine.schema);
  for (let checked = 0, ordinal = 0; checked < count; ordinal++) {
    const operation = generate(new Random(`${seed} ${ordinal}`));
    if (!federation.isValid(operation.query)) continue;
    checked++;
    const way = ordinal % 2 === 0 ? 'code' : 'loops';
    const difference = await differenceOf(federation, operation, way);
    if (difference !== undefined)
      throw new Error(await report(federation, operation, { way, origin: `${seed} ${ordinal}` }));
  }
}

async function report(
  federation: Federation,
  operation: GeneratedOperation,
  { way, origin }: { readonly way: 'code' | 'loops'; readonly origin: string },
): Promise<string> {
  const { variables } = operation;
  let tries = 0;
  const query = await shrinkOperation(operation.query, async (smaller) => {
    if (++tries > MAXIMUM_TRIES || !federation.isValid(smaller)) return false;
    return (await differenceOf(federation, { query: smaller, variables }, way)) !== undefined;
  });
  const difference = await differenceOf(federation, { query, variables }, way);
  return [
    `The engine and the monolith differ. Again with GRAFO_TEST_SEED=${origin.split(' ', 1)[0]} (${origin}):`,
    query,
    `variables ${JSON.stringify(variables)}`,
    difference,
  ].join('\n');
}
