import { describe } from '@grafo-abierto/plugin-kit';
import { DateScalar, UrlScalar } from '@grafo-abierto/schema';
import { Field, ID, InputType } from 'type-graphql';
import { InitiativeRelation, MilestoneStatus } from '../../domain/initiative-vocabulary.js';
import { BranchOfState, OrganizationKind, OrganizationRole } from '../../domain/organization-vocabulary.js';
import type {
  EvidenceAddition,
  MechanismAddition,
  MilestoneAddition,
  NewOrganization,
  OrganizationAddition,
  RelatedAddition,
} from '../../storage/writing/initiative-parts.js';
import { TargetInput } from './target.input.js';
import { InitiativeTextInput } from './text.input.js';

@InputType(
  describe('Una organización que el grafo no tiene.', 'An organization that the graph does not have.'),
)
export class NewOrganizationInput implements NewOrganization {
  @Field(() => InitiativeTextInput, describe('Nombre.', 'Name.'))
  name!: InitiativeTextInput;

  @Field(() => OrganizationKind, describe('Clase.', 'Kind.'))
  kind!: OrganizationKind;

  @Field(() => BranchOfState, {
    nullable: true,
    ...describe(
      'Poder del Estado, si es un organismo suyo.',
      'Branch of the state, where it is a body of it.',
    ),
  })
  branch?: BranchOfState | null;
}

@InputType(
  describe('Qué organización participa, y con qué papel.', 'Which organization takes part, in which role.'),
)
export class AddInitiativeOrganizationInput extends TargetInput implements OrganizationAddition {
  @Field(() => ID, {
    nullable: true,
    ...describe('Su identificador, si está en el grafo.', 'Its identifier, where the graph has it.'),
  })
  organizationId?: string | null;

  @Field(() => NewOrganizationInput, {
    nullable: true,
    ...describe('La organización misma, si no está.', 'The organization itself, where the graph lacks it.'),
  })
  newOrganization?: NewOrganizationInput | null;

  @Field(() => OrganizationRole, describe('Su papel.', 'Its role.'))
  role!: OrganizationRole;
}

@InputType(describe('Qué mecanismo usa la iniciativa.', 'Which mechanism the initiative uses.'))
export class AddInitiativeMechanismInput extends TargetInput implements MechanismAddition {
  @Field(
    () => String,
    describe(
      'Código del mecanismo, por ejemplo OPEN_CONTRACTING.',
      'Code of the mechanism, such as OPEN_CONTRACTING.',
    ),
  )
  mechanism!: string;
}

@InputType(describe('Un paso que la iniciativa promete.', 'A step that the initiative promises.'))
export class AddInitiativeMilestoneInput extends TargetInput implements MilestoneAddition {
  @Field(() => InitiativeTextInput, describe('Título.', 'Title.'))
  title!: InitiativeTextInput;

  @Field(() => DateScalar, { nullable: true, ...describe('Primer día previsto.', 'Planned first day.') })
  startsOn?: string | null;

  @Field(() => DateScalar, { nullable: true, ...describe('Último día previsto.', 'Planned last day.') })
  endsOn?: string | null;

  @Field(() => MilestoneStatus, {
    defaultValue: MilestoneStatus.NOT_STATED,
    ...describe('Estado.', 'Status.'),
  })
  status!: MilestoneStatus;

  @Field(() => ID, {
    nullable: true,
    ...describe(
      'El aporte de una consulta del que nació.',
      'The contribution to a consultation that it was born of.',
    ),
  })
  contributionId?: string | null;
}

@InputType(
  describe(
    'Lo que respalda la iniciativa o uno de sus hitos.',
    'What backs the initiative or one of its milestones.',
  ),
)
export class AddInitiativeEvidenceInput extends TargetInput implements EvidenceAddition {
  @Field(() => UrlScalar, describe('Dónde está.', 'Where it is.'))
  url!: string;

  @Field(() => InitiativeTextInput, { nullable: true, ...describe('Título.', 'Title.') })
  title?: InitiativeTextInput | null;

  @Field(() => String, {
    nullable: true,
    ...describe('SHA-256 del archivo, en hexadecimal.', 'SHA-256 of the file, in hexadecimal.'),
  })
  checksum?: string | null;

  @Field(() => ID, {
    nullable: true,
    ...describe('El hito que respalda, si es uno.', 'The milestone that it backs, where it is one.'),
  })
  milestoneId?: string | null;
}

@InputType(describe('La relación con otra iniciativa.', 'The relation to another initiative.'))
export class AddRelatedInitiativeInput extends TargetInput implements RelatedAddition {
  @Field(() => InitiativeRelation, describe('Qué es la otra para esta.', 'What the other is to this one.'))
  relation!: InitiativeRelation;

  @Field(
    () => ID,
    describe(
      'Identificador de la otra, aunque no esté en el grafo.',
      'Identifier of the other, in the graph or not.',
    ),
  )
  relatedId!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Título de la otra tal como se publicó.', 'Title of the other as it was published.'),
  })
  relatedTitle?: string | null;

  @Field(() => InitiativeTextInput, { nullable: true, ...describe('Aclaración.', 'A note.') })
  note?: InitiativeTextInput | null;
}
