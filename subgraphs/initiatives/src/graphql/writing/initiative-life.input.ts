import { describe, Language } from '@grafo-abierto/plugin-kit';
import { InitiativeKind, InitiativeStatus, Stage, WriteInputFields } from '@grafo-abierto/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import type {
  InitiativeEdit,
  InitiativePublication,
  InitiativeWithdrawal,
  NewInitiative,
} from '../../storage/writing/initiative-life.js';
import { VersionedTargetInput } from './target.input.js';
import { InitiativeTextInput } from './text.input.js';

const TITLE = describe('Título, hasta 500 caracteres.', 'Title, up to 500 characters.');
const LANGUAGE = describe(
  'Idioma en que se publicó el título; el otro es una traducción.',
  'Language in which the title was published; the other one is a translation.',
);
const KIND = describe('Clase.', 'Kind.');
const PLACE = describe(
  'De qué jurisdicción es, por ejemplo AR-M.',
  'Which jurisdiction it is of, such as AR-M.',
);
const YEAR = describe('Año de su plan o de la edición.', 'Year of its plan or of the edition.');
const CODE = describe('Código con el que se publicó.', 'Code under which it was published.');
const STAGE = describe('Etapa en la que está.', 'Stage that it is in.');
const PLAN = describe('Identificador de su plan de acción.', 'Identifier of its action plan.');

@InputType(describe('Una iniciativa nueva.', 'A new initiative.'))
export class CreateInitiativeInput extends WriteInputFields implements NewInitiative {
  @Field(() => InitiativeTextInput, TITLE)
  title!: InitiativeTextInput;

  @Field(() => Language, { defaultValue: Language.ES, ...LANGUAGE })
  titleOriginalLanguage!: Language;

  @Field(() => InitiativeKind, KIND)
  kind!: InitiativeKind;

  @Field(() => ID, PLACE)
  jurisdictionId!: string;

  @Field(() => Int, YEAR)
  year!: number;

  @Field(() => String, { nullable: true, ...CODE })
  code?: string | null;

  @Field(() => Stage, { nullable: true, ...STAGE })
  stage?: Stage | null;

  @Field(() => ID, { nullable: true, ...PLAN })
  actionPlanId?: string | null;
}

@InputType(
  describe(
    'Lo que cambia de una iniciativa; lo que no se manda queda como está.',
    'What changes of an initiative; what is left out stays as it is.',
  ),
)
export class EditInitiativeInput extends VersionedTargetInput implements InitiativeEdit {
  @Field(() => InitiativeTextInput, { nullable: true, ...TITLE })
  title?: InitiativeTextInput;

  @Field(() => Language, { nullable: true, ...LANGUAGE })
  titleOriginalLanguage?: Language;

  @Field(() => InitiativeKind, { nullable: true, ...KIND })
  kind?: InitiativeKind;

  @Field(() => ID, { nullable: true, ...PLACE })
  jurisdictionId?: string;

  @Field(() => Int, { nullable: true, ...YEAR })
  year?: number;

  @Field(() => String, { nullable: true, ...CODE })
  code?: string | null;

  @Field(() => Stage, { nullable: true, ...STAGE })
  stage?: Stage | null;

  @Field(() => ID, { nullable: true, ...PLAN })
  actionPlanId?: string | null;

  @Field(() => InitiativeStatus, {
    nullable: true,
    ...describe(
      'Estado; para publicar un borrador o retirar una iniciativa hay mutaciones propias.',
      'Status; publishing a draft and withdrawing an initiative have mutations of their own.',
    ),
  })
  status?: InitiativeStatus;
}

@InputType(
  describe(
    'Qué borrador o iniciativa retirada se publica.',
    'Which draft or withdrawn initiative is published.',
  ),
)
export class PublishInitiativeInput extends VersionedTargetInput implements InitiativePublication {
  @Field(() => InitiativeStatus, {
    defaultValue: InitiativeStatus.NOT_STATED,
    ...describe('Con qué estado.', 'With which status.'),
  })
  status!: InitiativeStatus;
}

@InputType(describe('Qué iniciativa se retira, y por qué.', 'Which initiative is withdrawn, and why.'))
export class WithdrawInitiativeInput extends VersionedTargetInput implements InitiativeWithdrawal {
  @Field(() => String, describe('Por qué se retira.', 'Why it is withdrawn.'))
  override reason!: string;
}
