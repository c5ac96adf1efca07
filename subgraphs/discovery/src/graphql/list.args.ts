/** The arguments of the lists over the whole graph. */
import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { ArgsType, Field } from 'type-graphql';
import { DatasetListOrder, InitiativeListOrder } from '../domain/entry-order.js';
import './list-enums.js';
import { DatasetWhere } from './where/dataset-where.input.js';
import { InitiativeWhere } from './where/initiative-where.input.js';

@ArgsType()
export class FoundInitiativesArguments extends PageArguments {
  @Field(() => InitiativeWhere, {
    nullable: true,
    ...describe('Cuáles; todas si no se dice.', 'Which ones; all unless said.'),
  })
  where?: InitiativeWhere | null;

  @Field(() => InitiativeListOrder, {
    nullable: true,
    ...describe(
      'En qué orden: RELEVANCE si se busca un texto, YEAR_DESC si no.',
      'In which order: RELEVANCE when a text is looked for, YEAR_DESC otherwise.',
    ),
  })
  orderBy?: InitiativeListOrder | null;
}

@ArgsType()
export class FoundDatasetsArguments extends PageArguments {
  @Field(() => DatasetWhere, {
    nullable: true,
    ...describe('Cuáles; todos los que están si no se dice.', 'Which ones; all that are there unless said.'),
  })
  where?: DatasetWhere | null;

  @Field(() => DatasetListOrder, {
    nullable: true,
    ...describe(
      'En qué orden: RELEVANCE si se busca un texto, MODIFIED_DESC si no.',
      'In which order: RELEVANCE when a text is looked for, MODIFIED_DESC otherwise.',
    ),
  })
  orderBy?: DatasetListOrder | null;
}
