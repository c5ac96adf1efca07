/** What the lists of processes are asked. */
import { describe, PageArguments } from '@grafo-abierto/plugin-kit';
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import type { AmountRange, ProcessFilter } from '../index/process-filter.js';
import { ProcessOrder } from '../index/process-order.js';
import { ProcessStatus, ProcurementCategory, ProcurementMethod } from '../ocds/codelists.js';

@InputType(
  'MendozaContractingAmountRange',
  describe('Montos de una moneda, con sus dos extremos.', 'Amounts of one currency, both ends included.'),
)
export class AmountRangeInput implements AmountRange {
  @Field(
    () => String,
    describe(
      'De qué moneda: no se comparan unas con otras.',
      'Of which currency: they are not compared with each other.',
    ),
  )
  currency!: string;

  @Field(() => Float, { nullable: true, ...describe('Desde cuánto.', 'From how much.') })
  from?: number | null;

  @Field(() => Float, { nullable: true, ...describe('Hasta cuánto.', 'Up to how much.') })
  to?: number | null;
}

@InputType(
  'MendozaContractingWhere',
  describe(
    'Qué procesos: los que cumplen todo lo que se pide.',
    'Which processes: those of which all that is asked is so.',
  ),
)
export class ProcessWhere implements ProcessFilter {
  @Field(() => String, {
    nullable: true,
    ...describe(
      'Con todas estas palabras en título, descripción, comprador o renglones; sin mirar tildes.',
      'With all these words in title, description, buyer or items; accents ignored.',
    ),
  })
  text?: string | null;

  @Field(() => [Int], {
    nullable: true,
    ...describe('De estos años, por su fecha.', 'Of these years, by their date.'),
  })
  year?: number[] | null;

  @Field(() => [Int], {
    nullable: true,
    ...describe('Con adjudicaciones en pie de estos años.', 'With standing awards of these years.'),
  })
  awardYear?: number[] | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'De quien compra o lleva el procedimiento: su identificador, o palabras de su nombre.',
      'Of whoever buys or runs the procedure: their identifier, or words of their name.',
    ),
  })
  buyer?: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe(
      'Adjudicados a quien tiene este identificador, o estas palabras en su nombre.',
      'Awarded to whoever has this identifier, or these words in their name.',
    ),
  })
  supplier?: string | null;

  @Field(() => [ProcurementMethod], {
    nullable: true,
    ...describe('Con alguno de estos procedimientos.', 'By any of these methods.'),
  })
  method?: ProcurementMethod[] | null;

  @Field(() => [ProcessStatus], { nullable: true, ...describe('Que están así.', 'That stand so.') })
  status?: ProcessStatus[] | null;

  @Field(() => [ProcurementCategory], { nullable: true, ...describe('De esto.', 'Of these.') })
  category?: ProcurementCategory[] | null;

  @Field(() => [String], {
    nullable: true,
    ...describe(
      'Con montos o adjudicaciones en alguna de estas monedas.',
      'With amounts or awards in any of these currencies.',
    ),
  })
  currency?: string[] | null;

  @Field(() => AmountRangeInput, {
    nullable: true,
    ...describe('Con un monto de estos.', 'With such an amount.'),
  })
  amount?: AmountRangeInput | null;

  @Field(() => AmountRangeInput, {
    nullable: true,
    ...describe(
      'Con una adjudicación en pie de un monto de estos.',
      'With a standing award of such an amount.',
    ),
  })
  awardAmount?: AmountRangeInput | null;
}

@ArgsType()
export class ProcessListArguments extends PageArguments {
  @Field(() => ProcessWhere, {
    nullable: true,
    ...describe('Cuáles; todos si no se dice.', 'Which ones; all unless said.'),
  })
  where?: ProcessWhere | null;

  @Field(() => ProcessOrder, {
    nullable: true,
    defaultValue: ProcessOrder.DATE_DESC,
    ...describe('En qué orden.', 'In which order.'),
  })
  orderBy?: ProcessOrder | null;
}
