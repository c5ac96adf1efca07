import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { ProcessList } from '../index/process-list.js';
import type { Process } from '../process/process.type.js';
import type { ContractingContext } from './contracting-context.js';
import { ProcessConnection } from './process.type.js';
import { ProcessListArguments } from './process-list.args.js';

/** The province whose contracting this is, as its manifest says. */
const PROVINCE = 'AR-M';

/** Of the core: declared by its key, and described by its owner. */
@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true })
export class Jurisdiction {
  @Field(() => ID)
  id!: string;
}

/** What this plugin adds to a jurisdiction. */
@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => ProcessConnection, {
    nullable: true,
    ...describe(
      'Sus procesos de contratación; nulo salvo en Mendoza, la única de la que se sabe.',
      'Its contracting processes; null save for Mendoza, the only one that is known of.',
    ),
  })
  mendozaContracting(
    @Root() { id }: Jurisdiction,
    @Args(() => ProcessListArguments) { where, orderBy, ...page }: ProcessListArguments,
    @Ctx() context: ContractingContext,
  ): Page<Process> | null {
    if (id !== PROVINCE) return null;
    return new ProcessList(context.copy()).page({ where: where ?? null, orderBy: orderBy ?? null, page });
  }
}
