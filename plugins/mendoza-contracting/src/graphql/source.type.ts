import { DateTimeScalar, describe, UrlScalar } from '@grafo-abierto/plugin-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('MendozaContractingFinding', {
  simpleResolvers: true,
  ...describe(
    'Algo de la fuente que no entró, o no como debía.',
    'Something of the source that did not enter, or not as it should.',
  ),
})
export class FindingType {
  @Field(() => String, describe('Código estable.', 'Stable code.'))
  code!: string;

  @Field(() => Int, describe('Cuántas veces.', 'How often.'))
  count!: number;

  @Field(() => String, describe('Qué pasó la primera vez.', 'What happened the first time.'))
  message!: string;
}

/** Its findings' messages are in `source.resolver.ts`. */
@ObjectType('MendozaContractingSource', {
  simpleResolvers: true,
  ...describe('Un archivo del que vienen los procesos.', 'A file that the processes come from.'),
})
export class SourceType {
  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Su dirección; nulo si es un archivo de quien corre el complemento.',
      'Its address; null where it is a file of whoever runs the plugin.',
    ),
  })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Quién lo publica, según él mismo.', 'Who publishes it, by its own word.'),
  })
  publisher!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Su licencia, según él mismo.', 'Its licence, by its own word.'),
  })
  licence!: string | null;

  @Field(
    () => DateTimeScalar,
    describe('Cuándo se leyó lo que se responde.', 'When what is answered was read.'),
  )
  retrievedAt!: string;

  @Field(() => Boolean, describe('Si se leyó hasta el final.', 'Whether it was read to its end.'))
  isWhole!: boolean;

  @Field(() => Int, describe('Cuántas publicaciones se leyeron.', 'How many releases were read.'))
  releases!: number;

  @Field(() => [FindingType], describe('Qué no entró, y por qué.', 'What did not enter, and why.'))
  findings!: readonly FindingType[];
}
