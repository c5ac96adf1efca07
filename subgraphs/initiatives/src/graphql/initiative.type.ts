import { connectionOf, describe, Language, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { INITIATIVE, InitiativeKind, InitiativeStatus, Stage } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ActionPlan } from './action-plan.type.js';
import { Edition } from './edition.type.js';
import { InitiativeQuestion } from './initiative-question.type.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { Mechanism, MechanismUse } from './mechanism.type.js';
import { Evidence, Milestone } from './milestone.type.js';
import { Assessment, TagObservation } from './observation.type.js';
import { Involvement } from './organization.type.js';
import { RelatedInitiative } from './related-initiative.type.js';
import { StageEntry } from './stage-entry.type.js';
import { SupportRequest } from './support-request.type.js';

/** The second key carries the jurisdiction, so that the hub can tell which plugins may extend which initiative. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "id jurisdiction { id }")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...INITIATIVE,
})
export class Initiative {
  @Field(() => ID, describe('Su identificador, por ejemplo AR0090.', 'Its identifier, for example AR0090.'))
  id!: string;

  @Field(() => InitiativeKind, describe('Clase.', 'Kind.'))
  kind!: InitiativeKind;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Código con el que se publicó; nulo si no tiene.',
      'Code under which it was published; null when it has none.',
    ),
  })
  code!: string | null;

  @Field(
    () => String,
    describe(
      'Título. El publicado figura a la letra, con sus erratas; ver isTranslated.',
      'Title. The published one stands to the letter, misprints included; see isTranslated.',
    ),
  )
  title!: LocalisedText;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El título tal como se publicó, si no es igual letra por letra; nulo si lo es.',
      'The title as it was published, where it is not the same letter by letter; null where it is.',
    ),
  })
  rawTitle!: string | null;

  @Field(
    () => Language,
    describe(
      'Idioma de la página que publicó el título, aunque el título mismo esté en otro.',
      'Language of the page that published the title, even where the title itself is in another.',
    ),
  )
  titleOriginalLanguage!: Language;

  @Field(
    () => Boolean,
    describe(
      'Si el título en un idioma es una traducción nuestra. Falso donde es el publicado, donde quedó sin traducir y donde falta.',
      'Whether the title in a language is our translation. False where it is the published one, where it was left untranslated and where it is missing.',
    ),
  )
  isTranslated!: boolean;

  @Field(() => InitiativeStatus, describe('Estado.', 'Status.'))
  status!: InitiativeStatus;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El estado tal como se publicó, por ejemplo «Active»; nulo si no consta.',
      'The status as it was published, for example "Active"; null when the source does not say.',
    ),
  })
  statusRaw!: string | null;

  @Field(() => Stage, {
    nullable: true,
    ...describe(
      'Etapa en la que está; nulo si no consta.',
      'Stage that it is in; null when the source does not say.',
    ),
  })
  stage!: Stage | null;

  @Field(
    () => Int,
    describe(
      'Año: el del ciclo de su plan, o el de la edición del programa. No es una fecha de inicio.',
      'Year: that of its plan’s cycle, or of the edition of the programme. It is not a starting date.',
    ),
  )
  year!: number;

  @Field(() => Jurisdiction, {
    nullable: true,
    ...describe(
      'De qué jurisdicción es; nulo si no consta.',
      'Which jurisdiction it is of; null when the source does not say.',
    ),
  })
  jurisdiction!: Jurisdiction | null;

  @Field(() => ActionPlan, {
    nullable: true,
    ...describe('Plan al que pertenece; nulo si a ninguno.', 'Plan that it belongs to; null when to none.'),
  })
  actionPlan!: ActionPlan | null;

  @Field(
    () => [InitiativeQuestion],
    describe(
      'Preguntas sobre la iniciativa, con su respuesta.',
      'Questions about the initiative, with their answers.',
    ),
  )
  questions!: InitiativeQuestion[];

  @Field(
    () => [Involvement],
    describe(
      'Qué organizaciones participan y con qué papel.',
      'Which organizations take part, and in which role.',
    ),
  )
  organizations!: Involvement[];

  @Field(
    () => [Mechanism],
    describe(
      'Mecanismos que usa; mechanismUses dice además quién lo afirma.',
      'Mechanisms that it uses; mechanismUses also says who claims it.',
    ),
  )
  mechanisms!: Mechanism[];

  @Field(
    () => [MechanismUse],
    describe(
      'Mecanismos que usa, con la procedencia de cada afirmación.',
      'Mechanisms that it uses, with the provenance of each claim.',
    ),
  )
  mechanismUses!: MechanismUse[];

  @Field(
    () => [TagObservation],
    describe(
      'Etiquetas que se observaron, cada una con su lectura.',
      'Tags that were observed, each with its reading.',
    ),
  )
  tagObservations!: TagObservation[];

  @Field(
    () => [Assessment],
    describe(
      'Evaluaciones que se observaron, cada una con su lectura.',
      'Assessments that were observed, each with its reading.',
    ),
  )
  assessments!: Assessment[];

  @Field(() => [Milestone], describe('Hitos, en orden.', 'Milestones, in order.'))
  milestones!: Milestone[];

  @Field(
    () => [Evidence],
    describe(
      'Lo que la respalda, incluido lo de sus hitos.',
      'What backs it, that of its milestones included.',
    ),
  )
  evidence!: Evidence[];

  @Field(
    () => [StageEntry],
    describe('Etapas por las que pasó, en orden.', 'Stages that it went through, in order.'),
  )
  stages!: StageEntry[];

  @Field(
    () => [RelatedInitiative],
    describe('Otras iniciativas con las que se relaciona.', 'Other initiatives that it relates to.'),
  )
  related!: RelatedInitiative[];

  @Field(
    () => [Edition],
    describe(
      'Ediciones del programa que nacieron de este compromiso, de la más vieja a la más nueva.',
      'Editions of the programme that this commitment gave rise to, oldest first.',
    ),
  )
  editions!: Edition[];

  @Field(
    () => [SupportRequest],
    describe('Pedidos de apoyo técnico que se conocen.', 'Requests for technical support that are known.'),
  )
  supportRequests!: SupportRequest[];
}

/** Printed by this subgraph and by the one that searches; its node is nullable in both. */
export const InitiativeConnection = connectionOf('Initiative', () => Initiative, {
  shareable: true,
  foreignNode: true,
});
