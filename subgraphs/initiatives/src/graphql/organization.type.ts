import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { ORGANIZATION } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BranchOfState, OrganizationKind, OrganizationRole } from '../domain/organization-vocabulary.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...ORGANIZATION,
})
export class Organization {
  @Field(() => ID, describe('Su identificador, por ejemplo fundeps.', 'Its identifier, for example fundeps.'))
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => OrganizationKind, describe('Clase.', 'Kind.'))
  kind!: OrganizationKind;

  @Field(() => BranchOfState, {
    nullable: true,
    ...describe(
      'Poder del Estado al que pertenece; nulo si no es un organismo del Estado.',
      'Branch of the state that it belongs to; null when it is not a public body.',
    ),
  })
  branch!: BranchOfState | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'La participación de una organización en una iniciativa, con un papel.',
    'The part of an organization in an initiative, in one role.',
  ),
})
export class Involvement {
  @Field(() => Organization, describe('La organización.', 'The organization.'))
  organization!: Organization;

  @Field(() => OrganizationRole, describe('Su papel.', 'Its role.'))
  role!: OrganizationRole;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El texto con el que la fuente la nombra, con la oficina y toda la cadena de la que depende; nulo si no se conserva.',
      'The text by which the source names it, with the office and its whole chain of parents; null when it is not kept.',
    ),
  })
  rawValue!: string | null;
}
