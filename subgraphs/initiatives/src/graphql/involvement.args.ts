import { describe } from '@grafo-abierto/plugin-kit';
import { ArgsType, Field } from 'type-graphql';
import { OrganizationKind, OrganizationRole } from '../domain/organization-vocabulary.js';

/** Which organizations of an initiative. */
@ArgsType()
export class InvolvementArguments {
  @Field(() => OrganizationRole, {
    nullable: true,
    ...describe('Solo las que tienen este papel.', 'Only those in this role.'),
  })
  role?: OrganizationRole | null;

  @Field(() => [OrganizationKind], {
    nullable: true,
    ...describe('Solo las de estas clases.', 'Only those of these kinds.'),
  })
  kind?: OrganizationKind[] | null;
}
