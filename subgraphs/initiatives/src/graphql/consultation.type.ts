import { describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ConsultationActivityKind } from '../domain/consultation-vocabulary.js';
import { ContributionConnection } from './contribution.type.js';
import { Organization } from './organization.type.js';
import { PERIOD } from './period.js';

@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Uno de los medios con los que se hizo una consulta.',
    'One of the means by which a consultation was held.',
  ),
})
export class ConsultationActivity {
  @Field(() => ConsultationActivityKind, describe('Qué medio fue.', 'Which means it was.'))
  kind!: ConsultationActivityKind;

  @Field(() => String, { nullable: true, ...PERIOD })
  period!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Qué alcance tuvo; nulo si no consta.',
      'How far it reached; null when the source does not say.',
    ),
  })
  note!: LocalisedText | null;

  @Field(
    () => [Organization],
    describe(
      'Organizaciones que la fuente nombra; vacía si no nombra ninguna, lo que no dice que no haya habido.',
      'Organizations that the source names; empty when it names none, which does not say that there were none.',
    ),
  )
  organizations!: Organization[];
}

/** `ConsultationResolver` adds `edition`. */
@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Una consulta a referentes, organizaciones y público sobre el programa.',
    'A consultation of those who know the field, organizations and the public about the programme.',
  ),
})
export class Consultation {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo federal-program-design-2020.',
      'Its identifier, for example federal-program-design-2020.',
    ),
  )
  id!: string;

  @Field(() => String, describe('Nombre.', 'Name.'))
  name!: LocalisedText;

  @Field(() => String, { nullable: true, ...PERIOD })
  period!: string | null;

  @Field(() => [ConsultationActivity], describe('Con qué medios se hizo.', 'By which means it was held.'))
  activities!: ConsultationActivity[];

  @Field(() => ContributionConnection, {
    nullable: true,
    ...describe(
      'Los aportes; nulo si nadie publicó la lista, que no es lo mismo que ninguno.',
      'The contributions; null when nobody has published the list, which is not the same as none.',
    ),
  })
  contributions!: object | null;
}
