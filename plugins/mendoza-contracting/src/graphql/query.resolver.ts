import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ProcessList } from '../index/process-list.js';
import type { Process } from '../process/process.type.js';
import type { ContractingContext } from './contracting-context.js';
import { ProcessConnection, ProcessType } from './process.type.js';
import { ProcessListArguments } from './process-list.args.js';
import { SourceType } from './source.type.js';
import { sourceOf } from './source-of.js';

/** Where readers enter. */
@Resolver()
export class QueryResolver {
  @Query(() => ProcessConnection, {
    nullable: true,
    ...describe('Los procesos de contratación de Mendoza.', 'The contracting processes of Mendoza.'),
  })
  mendozaContracting(
    @Args(() => ProcessListArguments) { where, orderBy, ...page }: ProcessListArguments,
    @Ctx() context: ContractingContext,
  ): Page<Process> {
    return new ProcessList(context.copy()).page({ where: where ?? null, orderBy: orderBy ?? null, page });
  }

  @Query(() => ProcessType, {
    nullable: true,
    ...describe('Un proceso; nulo si no se conoce.', 'A process; null where it is not known.'),
  })
  mendozaContractingProcess(
    @Arg('ocid', () => ID, describe('Su OCID.', 'Its OCID.')) ocid: string,
    @Ctx() context: ContractingContext,
  ): Process | null {
    return context.copy().byOcid.get(ocid) ?? null;
  }

  @Query(() => [SourceType], {
    nullable: true,
    ...describe(
      'De qué archivos vienen, y qué de ellos no entró.',
      'Which files they come from, and what of them did not enter.',
    ),
  })
  mendozaContractingSources(@Ctx() context: ContractingContext): readonly SourceType[] {
    return context.copy().files.map(sourceOf);
  }
}
