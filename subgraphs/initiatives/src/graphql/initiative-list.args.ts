import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { InitiativeOrder, Scope } from '@grafo-abierto/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { OrganizationRole } from '../domain/organization-vocabulary.js';

/** A page of initiatives in an order. */
@ArgsType()
export class InitiativeListArguments extends PageArguments {
  @Field(() => InitiativeOrder, {
    nullable: true,
    defaultValue: InitiativeOrder.YEAR_DESC,
    ...describe('En qué orden.', 'In which order.'),
  })
  orderBy?: InitiativeOrder | null;
}

/** A page of a jurisdiction's initiatives. */
@ArgsType()
export class JurisdictionInitiativesArguments extends InitiativeListArguments {
  @Field(() => Scope, {
    nullable: true,
    defaultValue: Scope.OWN,
    ...describe(
      'Si entran las de las jurisdicciones que contiene.',
      'Whether those of the jurisdictions within it are included.',
    ),
  })
  scope?: Scope | null;
}

/** A page of the initiatives that an organization takes part in. */
@ArgsType()
export class OrganizationInitiativesArguments extends InitiativeListArguments {
  @Field(() => OrganizationRole, {
    nullable: true,
    ...describe('Solo aquellas en las que tiene este papel.', 'Only those in which it has this role.'),
  })
  role?: OrganizationRole | null;
}
