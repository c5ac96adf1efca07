import { GrafoError } from '@grafo-abierto/schema';
import { ArgsType, Field, Int } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;

/** The four arguments of a Relay connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos desde el principio: 20 si no se dice, 100 como mucho.',
      'How many from the start: 20 unless said, 100 at most.',
    ),
  })
  first?: number | null;

  @Field(() => String, { nullable: true, ...describe('Después de este cursor.', 'After this cursor.') })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    ...describe('Cuántos desde el final, 100 como mucho.', 'How many from the end, 100 at most.'),
  })
  last?: number | null;

  @Field(() => String, { nullable: true, ...describe('Antes de este cursor.', 'Before this cursor.') })
  before?: string | null;
}

/** A page as it will be read: which way, how many, and from where. */
export interface PageRequest {
  readonly direction: 'forward' | 'backward';
  readonly size: number;
  readonly cursor: string | null;
}

/**
 * Reads the arguments of a connection.
 *
 * @throws GrafoError `GRAFO_PAGE_SIZE_INVALID`, `GRAFO_PAGE_ARGUMENTS_CONFLICT`
 */
export function readPageArguments({ first, after, last, before }: PageArguments): PageRequest {
  if (last == null && before == null) {
    return { direction: 'forward', size: sizeOf('first', first), cursor: after ?? null };
  }
  if (first != null || after != null) throw new GrafoError('GRAFO_PAGE_ARGUMENTS_CONFLICT');
  return { direction: 'backward', size: sizeOf('last', last), cursor: before ?? null };
}

function sizeOf(argument: 'first' | 'last', value: number | null | undefined): number {
  const size = value ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAXIMUM_PAGE_SIZE) {
    throw new GrafoError('GRAFO_PAGE_SIZE_INVALID', { argument, value: size, maximum: MAXIMUM_PAGE_SIZE });
  }
  return size;
}
