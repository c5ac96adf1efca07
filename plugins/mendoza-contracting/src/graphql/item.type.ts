import { describe } from '@grafo-abierto/plugin-kit';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Classification, Item } from '../process/process.type.js';
import { MoneyFields } from './money-fields.js';

@ObjectType('MendozaContractingClassification', {
  simpleResolvers: true,
  ...describe('Qué es un renglón, según un catálogo.', 'What an item is, by a catalogue.'),
})
export class ClassificationType implements Classification {
  @Field(() => String, { nullable: true, ...describe('El catálogo.', 'The catalogue.') })
  scheme!: string | null;

  @Field(() => ID, { nullable: true, ...describe('Su código ahí.', 'Its code there.') })
  id!: string | null;

  @Field(() => String, { nullable: true, ...describe('Su nombre ahí.', 'Its name there.') })
  description!: string | null;
}

@ObjectType('MendozaContractingMoney', {
  simpleResolvers: true,
  ...describe('Un monto en su moneda.', 'An amount in its currency.'),
})
export class MoneyType extends MoneyFields {}

@ObjectType('MendozaContractingItem', {
  simpleResolvers: true,
  ...describe('Un renglón de lo que se contrata.', 'An item of what is contracted.'),
})
export class ItemType implements Item {
  @Field(() => ID, {
    nullable: true,
    ...describe('Su identificador en el proceso.', 'Its identifier in the process.'),
  })
  id!: string | null;

  @Field(() => String, {
    nullable: true,
    ...describe('Qué es, en palabras de la fuente.', 'What it is, in the words of the source.'),
  })
  description!: string | null;

  @Field(() => Float, { nullable: true, ...describe('Cuánto, en su unidad.', 'How much, in its unit.') })
  quantity!: number | null;

  @Field(() => String, { nullable: true, ...describe('La unidad.', 'The unit.') })
  unit!: string | null;

  @Field(() => MoneyType, describe('Cuánto vale una unidad.', 'What one unit is worth.'))
  unitValue!: MoneyType;

  @Field(() => ClassificationType, {
    nullable: true,
    ...describe(
      'Su lugar en un catálogo; nulo si no consta.',
      'Its place in a catalogue; null where it is not stated.',
    ),
  })
  classification!: ClassificationType | null;
}
