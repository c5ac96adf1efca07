import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Orders of a list of datasets. */
export enum DatasetOrder {
  MODIFIED_DESC = 'MODIFIED_DESC',
  MODIFIED_ASC = 'MODIFIED_ASC',
  TITLE_ASC = 'TITLE_ASC',
}

registerEnumType(DatasetOrder, {
  name: 'DatasetOrder',
  ...describe('Orden de una lista de conjuntos de datos.', 'Order of a list of datasets.'),
  valuesConfig: {
    MODIFIED_DESC: describe(
      'Los modificados más recientemente primero; al final, los que no dicen cuándo.',
      'The most recently modified first; those that do not say when, last.',
    ),
    MODIFIED_ASC: describe(
      'Los modificados hace más tiempo primero; antes, los que no dicen cuándo.',
      'The least recently modified first; those that do not say when, before them.',
    ),
    TITLE_ASC: describe('Por título, de la A a la Z.', 'By title, A to Z.'),
  },
});
