import { describe } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum HighlightField {
  TITLE = 'TITLE',
  SUMMARY = 'SUMMARY',
}

registerEnumType(HighlightField, {
  name: 'HighlightField',
  ...describe('En qué texto de lo encontrado.', 'In which text of what was found.'),
  valuesConfig: {
    TITLE: describe('El título.', 'The title.'),
    SUMMARY: describe('El resumen.', 'The summary.'),
  },
});

@ObjectType({
  simpleResolvers: true,
  ...describe('Una parte de un texto.', 'A part of a text.'),
})
export class HighlightPart {
  @Field(() => String, describe('Texto simple, no HTML.', 'Plain text, not HTML.'))
  text!: string;

  @Field(
    () => Boolean,
    describe('Si es una palabra que se buscó.', 'Whether it is a word that was searched.'),
  )
  isMatch!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Dónde está lo que se buscó: las partes, juntas, son el texto o un extracto de él.',
    'Where what was searched stands: the parts together are the text or an excerpt of it.',
  ),
})
export class Highlight {
  @Field(() => HighlightField, describe('En qué texto.', 'In which text.'))
  field!: HighlightField;

  @Field(() => [HighlightPart], describe('Sus partes, en orden.', 'Its parts, in order.'))
  parts!: HighlightPart[];
}
