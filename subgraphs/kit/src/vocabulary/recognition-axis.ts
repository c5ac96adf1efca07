import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** What a category of recognition tells apart, in the order in which categories are listed. */
export enum RecognitionAxis {
  LEVEL = 'LEVEL',
  PRINCIPLE = 'PRINCIPLE',
  THEME = 'THEME',
  SDG = 'SDG',
}

registerEnumType(RecognitionAxis, {
  name: 'RecognitionAxis',
  ...describe(
    'Qué distingue una categoría de reconocimiento.',
    'What a category of recognition tells apart.',
  ),
  valuesConfig: {
    LEVEL: describe('Nivel de gobierno.', 'Level of government.'),
    PRINCIPLE: describe('Principio de gobierno abierto.', 'Open-government principle.'),
    THEME: describe('Tema.', 'Subject theme.'),
    SDG: describe('Objetivo de Desarrollo Sostenible.', 'Sustainable Development Goal.'),
  },
});
