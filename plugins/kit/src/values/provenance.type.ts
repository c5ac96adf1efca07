import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import { describe } from '../text/bilingual-description.js';

/** Where a fact came from and how fresh it is. Frozen: a field added here would break every older plugin. */
@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  ...describe('De dónde viene un dato y qué tan fresco es.', 'Where a fact came from, and how fresh it is.'),
})
export class Provenance {
  @Field(() => String, describe('Quién lo publicó.', 'Who published it.'))
  source!: string;

  @Field(() => UrlScalar, { nullable: true, ...describe('Dónde lo publicó.', 'Where it was published.') })
  url!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe('Cuándo lo leyó el nodo.', 'When the hub read it.'),
  })
  retrievedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('De qué día habla el dato.', 'The day that the fact speaks of.'),
  })
  asOf!: string | null;

  @Field(() => String, { nullable: true, ...describe('Licencia del dato.', 'Licence of the fact.') })
  licence!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Qué se le hizo desde que se leyó.', 'What was done to it since it was read.'),
  })
  transform!: string | null;
}

/** What can tell where it came from. */
@InterfaceType({
  autoRegisterImplementations: false,
  ...describe('Lo que puede decir de dónde viene.', 'What can tell where it came from.'),
})
export abstract class Sourced {
  @Field(() => Provenance, describe('De dónde viene.', 'Where it came from.'))
  provenance!: Provenance;
}
