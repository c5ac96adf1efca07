import { describe, Language, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { InitiativeKind, InitiativeStatus, Stage } from '@grafo-abierto/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { ActionPlan } from './action-plan.type.js';
import { Jurisdiction } from './jurisdiction.type.js';

const SAME = (es: string, en: string) =>
  describe(`${es} entonces; ver Initiative.`, `${en} then; see Initiative.`);

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Los datos propios de una iniciativa tal como quedaron después de un cambio.',
    'The own fields of an initiative as they were after a change.',
  ),
})
export class InitiativeState {
  @Field(() => InitiativeKind, SAME('Clase', 'Kind'))
  kind!: InitiativeKind;

  @Field(() => String, { nullable: true, ...SAME('Código', 'Code') })
  code!: string | null;

  @Field(() => String, SAME('Título', 'Title'))
  title!: LocalisedText;

  @Field(() => Language, SAME('Idioma del título publicado', 'Language of the published title'))
  titleOriginalLanguage!: Language;

  @Field(() => InitiativeStatus, SAME('Estado', 'Status'))
  status!: InitiativeStatus;

  @Field(() => String, {
    nullable: true,
    ...SAME('Estado tal como se publicó', 'Status as it was published'),
  })
  statusRaw!: string | null;

  @Field(() => Stage, { nullable: true, ...SAME('Etapa', 'Stage') })
  stage!: Stage | null;

  @Field(() => Int, SAME('Año', 'Year'))
  year!: number;

  @Field(() => Jurisdiction, { nullable: true, ...SAME('Jurisdicción', 'Jurisdiction') })
  jurisdiction!: Jurisdiction | null;

  @Field(() => ActionPlan, { nullable: true, ...SAME('Plan', 'Plan') })
  actionPlan!: ActionPlan | null;
}
