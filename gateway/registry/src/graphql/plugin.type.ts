import { connectionOf, describe, type LocalisedText, Sourced } from '@grafo-abierto/plugin-kit';
import { DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { PLUGIN, Trust } from '@grafo-abierto/subgraph-kit';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PluginHealthStatus, PluginState, PluginVersionState } from '../domain/plugin-vocabulary.js';
import { Jurisdiction } from './jurisdiction.type.js';

@ObjectType({
  simpleResolvers: true,
  ...describe('La oficina a la que escribir por un plugin.', 'The office to write to about a plugin.'),
})
export class PluginContact {
  @Field(() => String, describe('Una oficina, no una persona.', 'An office, not a person.'))
  name!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Su correo; nulo si no lo dice.', 'Its mailbox; null where it does not say.'),
  })
  email!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Cómo viene respondiendo un plugin al nodo que se consulta: sus últimas 200 llamadas, de los últimos cinco minutos.',
    'How a plugin has been answering the hub that is asked: its last 200 calls, of the last five minutes.',
  ),
})
export class PluginHealth {
  @Field(() => PluginHealthStatus, describe('En una palabra.', 'In a word.'))
  status!: PluginHealthStatus;

  @Field(() => Int, describe('Llamadas que se cuentan.', 'Calls that count.'))
  calls!: number;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Parte de las llamadas que fallan, de 0 a 1; nulo si no hubo ninguna.',
      'Share of the calls that fail, from 0 to 1; null where there was none.',
    ),
  })
  errorRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'Milisegundos en que responde 95 de cada 100 veces; nulo si no se le preguntó.',
      'Milliseconds within which it answers 95 times of 100; null where it was not asked.',
    ),
  })
  p95Ms!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Desde cuándo está así; nulo si nunca estuvo de otra manera.',
      'Since when it has been so; null where it never was otherwise.',
    ),
  })
  since!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    ...describe(
      'Cuándo se lo vuelve a probar; nulo salvo en cuarentena.',
      'When it is tried again; null unless it is in quarantine.',
    ),
  })
  nextTry!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Lo que un plugin pide hacer en el grafo.', 'What a plugin asks to do in the graph.'),
})
export class PluginPermissions {
  @Field(() => [String], describe('Tipos a los que agrega campos.', 'Types that it adds fields to.'))
  extends!: string[];

  @Field(() => [String], describe('Campos de otros que necesita.', "Others' fields that it needs."))
  requires!: string[];

  @Field(() => [String], describe('Sus mutaciones.', 'Its mutations.'))
  mutations!: string[];
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Una versión de un plugin, tal como se firmó.', 'A version of a plugin, as it was signed.'),
})
export class PluginVersion {
  @Field(() => String, describe('Tres números, por ejemplo 1.4.0.', 'Three numbers, such as 1.4.0.'))
  version!: string;

  @Field(() => PluginVersionState, describe('Qué se decidió de ella.', 'What was decided of it.'))
  state!: PluginVersionState;

  @Field(
    () => String,
    describe(
      'SHA-256 del manifiesto firmado, en hexadecimal.',
      'SHA-256 of the signed manifest, in hexadecimal.',
    ),
  )
  hash!: string;

  @Field(() => DateTimeScalar, describe('Cuándo se publicó.', 'When it was published.'))
  submittedAt!: string;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Dónde responde; nulo si la hace correr el nodo.',
      'Where it answers; null when the hub runs it.',
    ),
  })
  url!: string | null;

  @Field(() => String, describe('Su esquema.', 'Its schema.'))
  sdl!: string;

  @Field(() => PluginPermissions, describe('Lo que pide hacer.', 'What it asks to do.'))
  permissions!: PluginPermissions;
}

@ObjectType({
  simpleResolvers: true,
  ...describe('Un paso en la vida de un plugin.', 'A step in the life of a plugin.'),
})
export class PluginEvent {
  @Field(() => String, describe('La versión de la que habla.', 'The version that it speaks of.'))
  version!: string;

  @Field(() => PluginState, describe('En qué quedó.', 'What it became.'))
  state!: PluginState;

  @Field(() => DateTimeScalar, describe('Cuándo.', 'When.'))
  at!: string;

  @Field(() => String, describe('Qué oficina lo decidió.', 'Which office decided it.'))
  actor!: string;

  @Field(() => String, {
    nullable: true,
    ...describe('Por qué; nulo si no se dijo.', 'Why; null when nobody said.'),
  })
  reason!: string | null;
}

export const PluginHistoryConnection = connectionOf('PluginHistory', () => PluginEvent);

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Sourced,
  ...PLUGIN,
})
export class Plugin {
  @Field(
    () => ID,
    describe(
      'Su identificador, por ejemplo mendoza-contracting.',
      'Its identifier, such as mendoza-contracting.',
    ),
  )
  id!: string;

  @Field(() => String, describe('Título.', 'Title.'))
  title!: LocalisedText;

  @Field(() => String, { nullable: true, ...describe('Descripción.', 'Description.') })
  description!: LocalisedText | null;

  @Field(() => [Jurisdiction], { nullable: 'items', ...describe('De quiénes es.', 'Whose it is.') })
  jurisdictions!: (Jurisdiction | null)[];

  @Field(
    () => String,
    describe(
      'La versión que responde; si ninguna, la última que se publicó.',
      'The version that answers; where none does, the last one that was published.',
    ),
  )
  version!: string;

  @Field(() => Trust, describe('Cuánta confianza le da el programa.', 'How far the programme trusts it.'))
  trust!: Trust;

  @Field(() => PluginState, describe('Qué es de él.', 'What has become of it.'))
  state!: PluginState;

  @Field(() => PluginHealth, {
    nullable: true,
    ...describe(
      'Cómo viene respondiendo; nulo mientras no se haya medido.',
      'How it has been answering; null as long as it was not measured.',
    ),
  })
  health!: PluginHealth | null;

  @Field(() => PluginContact, describe('A quién escribir.', 'Whom to write to.'))
  contact!: PluginContact;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Licencia de lo que publica; nulo si no la dice.',
      'Licence of what it publishes; null where it does not say.',
    ),
  })
  licence!: string | null;

  @Field(() => UrlScalar, { nullable: true, ...describe('Página.', 'Page.') })
  homepage!: string | null;

  @Field(
    () => [PluginVersion],
    describe('Las versiones que esperan una decisión.', 'The versions that wait for a decision.'),
  )
  waiting!: PluginVersion[];
}

export const PluginConnection = connectionOf('Plugin', () => Plugin);
