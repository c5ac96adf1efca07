import { connectionOf, DateScalar, describe, Sourced, UrlScalar } from '@grafo-abierto/plugin-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AmountBasis, ProcessStatus, ProcurementCategory, ProcurementMethod } from '../ocds/codelists.js';
import { AwardedSumType, AwardType, ContractType } from './award.type.js';
import { MoneyFields } from './money-fields.js';
import { PartyType } from './party.type.js';

const RAW = { nullable: true, ...describe('Tal como lo dice la fuente.', 'As the source says it.') };

/** Its texts, items and provenance are in `process.resolver.ts`. */
@Directive('@key(fields: "ocid")')
@ObjectType('MendozaContractingProcess', {
  simpleResolvers: true,
  implements: Sourced,
  ...describe(
    'Un proceso de contratación pública de Mendoza, con todo lo que se publicó de él según OCDS.',
    'A public contracting process of Mendoza, with all that was published of it by OCDS.',
  ),
})
export class ProcessType extends MoneyFields {
  @Field(
    () => ID,
    describe('Su identificador en todo el mundo (OCID).', 'Its identifier in all the world (OCID).'),
  )
  ocid!: string;

  @Field(() => ProcessStatus, describe('En qué está.', 'Where it stands.'))
  status!: ProcessStatus;

  @Field(() => String, RAW)
  rawStatus!: string | null;

  @Field(
    () => ProcurementMethod,
    describe('Cómo se elige a quien se contrata.', 'How whoever is contracted is chosen.'),
  )
  method!: ProcurementMethod;

  @Field(() => String, RAW)
  rawMethod!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('El nombre local del procedimiento.', 'The local name of the procedure.'),
  })
  methodDetails!: string | null;

  @Field(
    () => ProcurementCategory,
    describe('Qué se contrata en primer lugar.', 'What is contracted in the first place.'),
  )
  category!: ProcurementCategory;

  @Field(() => String, RAW)
  rawCategory!: string | null;

  @Field(() => AmountBasis, describe('Qué es su monto.', 'What its amount is.'))
  amountBasis!: AmountBasis;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe(
      'Cuándo se abrió el llamado; si no consta, su primera adjudicación o su última publicación.',
      'When the tender opened; where that is not stated, its first award or its last release.',
    ),
  })
  date!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Desde cuándo se oferta.', 'From when one may bid.'),
  })
  tenderStart!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    ...describe('Hasta cuándo se oferta.', 'Until when one may bid.'),
  })
  tenderEnd!: string | null;

  @Field(() => Int, {
    nullable: true,
    ...describe('Cuántos ofertaron; nulo si no consta.', 'How many bid; null where it is not stated.'),
  })
  tenderers!: number | null;

  @Field(() => PartyType, { nullable: true, ...describe('Quién compra.', 'Who buys.') })
  buyer!: PartyType | null;

  @Field(() => PartyType, {
    nullable: true,
    ...describe('Quién lleva el procedimiento.', 'Who runs the procedure.'),
  })
  procuringEntity!: PartyType | null;

  @Field(() => [AwardType], {
    nullable: true,
    ...describe(
      'Sus adjudicaciones; nulo si la fuente no dice nada de ellas.',
      'Its awards; null where the source says nothing of them.',
    ),
  })
  awards!: readonly AwardType[] | null;

  @Field(() => AwardType, {
    nullable: true,
    ...describe(
      'La mayor de las que están en pie; nulo si no consta, o si son de varias monedas.',
      'The largest of those that stand; null where it is not known, or they are of several currencies.',
    ),
  })
  largestAward!: AwardType | null;

  @Field(() => [AwardedSumType], {
    nullable: true,
    ...describe(
      'Lo adjudicado, moneda por moneda, sin lo anulado; nulo si la fuente no dice nada de adjudicaciones.',
      'What was awarded, currency by currency, without what was cancelled; null where the source says nothing of awards.',
    ),
  })
  awarded!: readonly AwardedSumType[] | null;

  @Field(() => [ContractType], {
    nullable: true,
    ...describe(
      'Sus contratos; nulo si la fuente no dice nada de ellos.',
      'Its contracts; null where the source says nothing of them.',
    ),
  })
  contracts!: readonly ContractType[] | null;

  @Field(() => Int, {
    nullable: true,
    ...describe(
      'Cuántos renglones tiene en la fuente; nulo si no consta.',
      'How many items it has in the source; null where it is not stated.',
    ),
  })
  itemCount!: number | null;

  @Field(() => UrlScalar, {
    nullable: true,
    ...describe(
      'Su página en el portal, donde la fuente da una.',
      'Its page in the portal, where the source gives one.',
    ),
  })
  url!: string | null;
}

export const ProcessConnection = connectionOf('MendozaContracting', () => ProcessType);
