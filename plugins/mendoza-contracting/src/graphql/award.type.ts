import { DateScalar, describe } from '@grafo-abierto/plugin-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AwardStatus, ContractStatus } from '../ocds/codelists.js';
import type { Award, AwardedSum, Contract } from '../process/process.type.js';
import { MoneyFields } from './money-fields.js';
import { PartyType } from './party.type.js';

@ObjectType('MendozaContractingAward', {
  simpleResolvers: true,
  ...describe('Una adjudicación: a quién y por cuánto.', 'An award: to whom, and for how much.'),
})
export class AwardType extends MoneyFields implements Award {
  @Field(() => ID, {
    nullable: true,
    ...describe('Su identificador en el proceso.', 'Its identifier in the process.'),
  })
  id!: string | null;

  @Field(() => AwardStatus, describe('En qué está.', 'Where it stands.'))
  status!: AwardStatus;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Qué día se hizo; nulo si no consta.', 'The day it was made; null where it is not stated.'),
  })
  date!: string | null;

  @Field(() => [PartyType], {
    nullable: true,
    ...describe('A quiénes; nulo si no consta.', 'To whom; null where it is not stated.'),
  })
  suppliers!: readonly PartyType[] | null;
}

@ObjectType('MendozaContractingContract', {
  simpleResolvers: true,
  ...describe('Un contrato.', 'A contract.'),
})
export class ContractType extends MoneyFields implements Contract {
  @Field(() => ID, {
    nullable: true,
    ...describe('Su identificador en el proceso.', 'Its identifier in the process.'),
  })
  id!: string | null;

  @Field(() => ID, {
    nullable: true,
    ...describe(
      'La adjudicación de la que viene, aunque la fuente no la tenga.',
      'The award that it comes from, even where the source does not have it.',
    ),
  })
  awardId!: string | null;

  @Field(() => ContractStatus, describe('En qué está.', 'Where it stands.'))
  status!: ContractStatus;

  @Field(() => DateScalar, { nullable: true, ...describe('Qué día se firmó.', 'The day it was signed.') })
  signedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, ...describe('Desde cuándo rige.', 'From when it holds.') })
  start!: string | null;

  @Field(() => DateScalar, { nullable: true, ...describe('Hasta cuándo rige.', 'Until when it holds.') })
  end!: string | null;
}

@ObjectType('MendozaContractingSum', {
  simpleResolvers: true,
  ...describe(
    'Lo adjudicado en una moneda: montos de monedas distintas no se suman.',
    'What was awarded in one currency: amounts of different currencies are not added up.',
  ),
})
export class AwardedSumType implements AwardedSum {
  @Field(() => String, {
    nullable: true,
    ...describe('La moneda; nulo para lo que no dice ninguna.', 'The currency; null for what states none.'),
  })
  currency!: string | null;

  @Field(() => Float, {
    nullable: true,
    ...describe(
      'La suma de los montos que constan; nulo si no consta ninguno.',
      'The sum of the amounts that are stated; null where none is.',
    ),
  })
  amount!: number | null;

  @Field(() => Int, describe('De cuántas adjudicaciones.', 'Of how many awards.'))
  awards!: number;

  @Field(
    () => Int,
    describe(
      'De ellas, cuántas no dicen monto: si hay, la suma queda corta.',
      'Of them, how many state no amount: where there are any, the sum falls short.',
    ),
  )
  withoutAmount!: number;
}
