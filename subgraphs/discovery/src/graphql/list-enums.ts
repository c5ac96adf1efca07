/** The words of fixed lists that lists are asked with. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import { DatasetFreshness } from '../domain/dataset-freshness.js';
import { DatasetListOrder, InitiativeListOrder } from '../domain/entry-order.js';

registerEnumType(DatasetFreshness, {
  name: 'DatasetFreshness',
  ...describe(
    'Si un conjunto de datos mantiene el ritmo que declara.',
    'Whether a dataset keeps the rhythm that it declares.',
  ),
  valuesConfig: {
    CURRENT: describe('Lo mantiene.', 'It does.'),
    OVERDUE: describe('Debía una actualización y no llegó.', 'It owed an update, which did not come.'),
    NOT_STATED: describe(
      'No declara un ritmo, o no dice cuándo se modificó.',
      'It declares no rhythm, or does not say when it was modified.',
    ),
  },
});

const RELEVANCE = describe(
  'Lo que más se parece a lo que se busca primero; solo con un texto.',
  'What fits the words best first; only with a text.',
);
const TITLE_ASC = describe('Por título, de la A a la Z.', 'By title, A to Z.');

registerEnumType(InitiativeListOrder, {
  name: 'DiscoveryInitiativeOrder',
  ...describe('Orden de una lista de iniciativas.', 'Order of a list of initiatives.'),
  valuesConfig: {
    RELEVANCE,
    YEAR_DESC: describe(
      'Las más nuevas primero; al final, las que no tienen año.',
      'Newest first; those without a year last.',
    ),
    YEAR_ASC: describe(
      'Las más viejas primero; antes, las que no tienen año.',
      'Oldest first; those without a year before them.',
    ),
    TITLE_ASC,
  },
});

registerEnumType(DatasetListOrder, {
  name: 'DiscoveryDatasetOrder',
  ...describe('Orden de una lista de conjuntos de datos.', 'Order of a list of datasets.'),
  valuesConfig: {
    RELEVANCE,
    MODIFIED_DESC: describe(
      'Los modificados más recientemente primero; al final, los que no dicen cuándo.',
      'The most recently modified first; those that do not say when, last.',
    ),
    MODIFIED_ASC: describe(
      'Los modificados hace más tiempo primero; antes, los que no dicen cuándo.',
      'The least recently modified first; those that do not say when, before them.',
    ),
    TITLE_ASC,
  },
});
