/** What came of trying a plugin against the graph. */
import { describe, type LocalisedText } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar } from '@grafo-abierto/schema';
import { Field, Int, ObjectType } from 'type-graphql';
import { CheckSeverity } from '../publishing/check-report.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un problema de un plugin: qué es, dónde está, de quién es lo que toca y cómo se corrige.',
    'A problem of a plugin: what it is, where it is, whose it touches and how to mend it.',
  ),
})
export class CheckProblem {
  @Field(
    () => String,
    describe(
      'Código estable, por ejemplo GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE.',
      'Stable code, such as GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE.',
    ),
  )
  code!: string;

  @Field(() => CheckSeverity, describe('Cuánto importa.', 'How much it matters.'))
  severity!: CheckSeverity;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'La parte del esquema, como Tipo.campo; nulo si es del todo.',
      'The part of the schema, as Type.field; null where it is about the whole.',
    ),
  })
  coordinate!: string | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Línea del SDL, desde 1; nulo si no es de una.',
      'Line of the SDL, from 1; null where it is of none.',
    ),
  })
  line!: number | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Columna del SDL, desde 1; nulo si no es de una.',
      'Column of the SDL, from 1; null where it is of none.',
    ),
  })
  column!: number | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'El subgrafo o plugin dueño de esa parte; nulo si es del propio plugin.',
      'The subgraph or plugin that owns that part; null where it is the plugin’s own.',
    ),
  })
  owner!: string | null;

  @Field(() => String, describe('Qué pasa.', 'What is wrong.'))
  message!: LocalisedText;

  @Field(() => String, describe('Por qué.', 'Why.'))
  cause!: LocalisedText;

  @Field(() => String, describe('Qué hacer.', 'What to do.'))
  fix!: LocalisedText;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Una consulta que alguien usa.', 'An operation that somebody uses.'),
})
export class OperationUse {
  @Field(() => String, {
    nullable: true,
    ...describe('Su nombre; nulo si no tiene.', 'Its name; null where it has none.'),
  })
  operation!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Quién la manda, según dice; nulo si no lo dice.',
      'Who sends it, as it says; null where it does not.',
    ),
  })
  client!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se vio por última vez; nulo si solo está guardada.',
      'When it was last seen; null where it is only a saved one.',
    ),
  })
  lastSeen!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Un cambio que el plugin haría en el esquema.',
    'A change that the plugin would make to the schema.',
  ),
})
export class SchemaChange {
  @Field(
    () => String,
    describe('Qué cambia, por ejemplo FIELD_REMOVED.', 'What changes, such as FIELD_REMOVED.'),
  )
  kind!: string;

  @Field(() => String, describe('Dónde, como Tipo.campo.', 'Where, as Type.field.'))
  coordinate!: string;

  @Field(() => Boolean, describe('Si puede romper una consulta.', 'Whether it can break an operation.'))
  breaking!: boolean;

  @Field(
    () => [OperationUse],
    describe(
      'Las consultas que toca; vacío si nadie la usa.',
      'The operations that it touches; empty where nobody uses it.',
    ),
  )
  usedBy!: OperationUse[];
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Cómo le iría a un plugin en el grafo de ahora.',
    'How a plugin would fare in the graph of now.',
  ),
})
export class PluginCheck {
  @Field(() => Boolean, describe('Si se puede publicar.', 'Whether it can be published.'))
  passed!: boolean;

  @Field(
    () => [CheckProblem],
    describe(
      'Lo que hay que corregir, y lo que convendría.',
      'What is to be mended, and what would be better.',
    ),
  )
  problems!: CheckProblem[];

  @Field(() => [SchemaChange], describe('Qué cambiaría en el esquema.', 'What would change in the schema.'))
  changes!: SchemaChange[];
}
