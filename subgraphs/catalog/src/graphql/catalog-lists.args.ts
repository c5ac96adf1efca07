/** The arguments of this subgraph's lists. */

import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { DatasetOrder, DatasetPresence } from '@grafo-abierto/subgraph-kit';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IssueScope, IssueSeverity } from '../domain/dataset-vocabulary.js';
import { PortalOperation, PortalSoftware, PortalStatus } from '../domain/portal-vocabulary.js';
import type { PortalFilter } from '../storage/portal-reads.js';

/** A page of datasets in an order. */
@ArgsType()
export class DatasetListArguments extends PageArguments {
  @Field(() => DatasetOrder, {
    nullable: true,
    defaultValue: DatasetOrder.MODIFIED_DESC,
    ...describe('En qué orden.', 'In which order.'),
  })
  orderBy?: DatasetOrder | null;
}

/** A page of a portal's datasets. */
@ArgsType()
export class PortalDatasetsArguments extends DatasetListArguments {
  @Field(() => DatasetPresence, {
    nullable: true,
    defaultValue: DatasetPresence.LISTED,
    ...describe('Los que están, o los que ya no.', 'Those that are there, or those that are there no more.'),
  })
  presence?: DatasetPresence | null;
}

/** A page of a dataset's findings. */
@ArgsType()
export class DatasetIssuesArguments extends PageArguments {
  @Field(() => IssueSeverity, {
    nullable: true,
    ...describe('Solo los que importan así.', 'Only those that matter so much.'),
  })
  severity?: IssueSeverity | null;
}

/** A page of a portal's findings. */
@ArgsType()
export class PortalIssuesArguments extends DatasetIssuesArguments {
  @Field(() => IssueScope, {
    nullable: true,
    ...describe('Solo los que hablan de esto.', 'Only those that speak of this.'),
  })
  scope?: IssueScope | null;
}

@InputType(describe('Qué portales entran en la lista.', 'Which portals the list holds.'))
export class PortalWhere implements PortalFilter {
  @Field(() => [PortalStatus], { nullable: true, ...describe('Los que están así.', 'Those that are so.') })
  status?: PortalStatus[] | null;

  @Field(() => [PortalSoftware], {
    nullable: true,
    ...describe('Los que funcionan con alguno de estos programas.', 'Those that run one of these softwares.'),
  })
  software?: PortalSoftware[] | null;

  @Field(() => [PortalOperation], {
    nullable: true,
    ...describe('Aquellos sobre los que se decidió esto.', 'Those of which this was decided.'),
  })
  operation?: PortalOperation[] | null;

  @Field(() => ID, {
    nullable: true,
    ...describe(
      'Los de esta jurisdicción y de todas las que contiene.',
      'Those of this jurisdiction and of all within it.',
    ),
  })
  within?: string | null;
}

/** A page of portals. */
@ArgsType()
export class PortalListArguments extends PageArguments {
  @Field(() => PortalWhere, { nullable: true, ...describe('Cuáles.', 'Which ones.') })
  where?: PortalWhere | null;
}
