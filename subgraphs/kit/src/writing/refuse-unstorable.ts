/** Answers every mutation that is given a text with U+0000, which no database holds, with where it is: nothing of it runs. */
import type { ProblemRow } from '@grafo-abierto/plugin-kit';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { problemRow } from './write-refusal.js';

export function refuseUnstorable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, given, context, info) => {
      const problems = [...problemsIn(given, [])];
      // What else a payload has is null where nothing was written.
      return problems.length === 0
        ? resolve(source, given, context, info)
        : { problems, clientMutationId: given['input']?.clientMutationId ?? null };
    };
  }
}

function* problemsIn(value: unknown, path: readonly string[]): Generator<ProblemRow> {
  if (typeof value === 'string') {
    if (value.includes('\0'))
      yield problemRow('GRAFO_INPUT_VALUE_INVALID', path, { value: 'U+0000', expected: 'U+0020…' });
  } else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) yield* problemsIn(each, [...path, name]);
}
