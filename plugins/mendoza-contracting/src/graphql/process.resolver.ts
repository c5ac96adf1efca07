import { describe, GrafoError, LangArg, Provenance } from '@grafo-abierto/plugin-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Item, Process } from '../process/process.type.js';
import type { ContractingContext } from './contracting-context.js';
import { ItemType } from './item.type.js';
import { ProcessType } from './process.type.js';
import { provenanceOf } from './provenance-of.js';

const MAXIMUM_ITEMS = 500;

/** What of a process is more than a value that it has. */
@Resolver(() => ProcessType)
export class ProcessResolver {
  @FieldResolver(() => String, {
    nullable: true,
    ...describe('Título; la fuente lo da en español.', 'Title; the source gives it in Spanish.'),
  })
  title(@Root() { title }: Process, @LangArg() _language: string | null): string | null {
    return title;
  }

  @FieldResolver(() => String, {
    nullable: true,
    ...describe('Descripción; la fuente la da en español.', 'Description; the source gives it in Spanish.'),
  })
  description(@Root() { description }: Process, @LangArg() _language: string | null): string | null {
    return description;
  }

  @FieldResolver(() => [ItemType], {
    nullable: true,
    ...describe(
      'Sus primeros renglones; nulo si la fuente no dice nada de ellos. Los que pasan de 500 no están.',
      'Its first items; null where the source says nothing of them. Those beyond 500 are not there.',
    ),
  })
  items(
    @Root() { items }: Process,
    @Arg('first', () => Int, {
      defaultValue: 20,
      ...describe('Cuántos, 500 como mucho.', 'How many, 500 at most.'),
    })
    first: number,
  ): readonly Item[] | null {
    if (first < 1 || first > MAXIMUM_ITEMS)
      throw new GrafoError('GRAFO_PAGE_SIZE_INVALID', {
        argument: 'first',
        value: first,
        maximum: MAXIMUM_ITEMS,
      });
    return items?.slice(0, first) ?? null;
  }

  @FieldResolver(() => Provenance, describe('De dónde viene.', 'Where it came from.'))
  provenance(@Root() process: Process, @Ctx() context: ContractingContext): Provenance {
    return provenanceOf(process, context.copy());
  }
}
