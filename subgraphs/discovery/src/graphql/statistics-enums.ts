/** What is counted, and by what, as readers of the graph see it. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import { Dimension, StatisticsSubject } from '../domain/dimension.js';

registerEnumType(StatisticsSubject, {
  name: 'StatisticsSubject',
  ...describe('Qué se cuenta.', 'What is counted.'),
  valuesConfig: {
    INITIATIVE: describe('Iniciativas.', 'Initiatives.'),
    DATASET: describe('Conjuntos de datos.', 'Datasets.'),
  },
});

registerEnumType(Dimension, {
  name: 'Dimension',
  ...describe('Por qué se cuenta.', 'What counts are by.'),
  valuesConfig: {
    TYPE: describe('Tipo del grafo; solo en search.', 'Type of the graph; in search alone.'),
    KIND: describe('Clase, por ejemplo de iniciativa.', 'Kind, such as that of an initiative.'),
    PROVINCE: describe(
      'La provincia en la que está su jurisdicción; AR para la Nación misma.',
      'The province that its jurisdiction lies in; AR for the nation itself.',
    ),
    REGION: describe(
      'Región de su jurisdicción, o la de su provincia.',
      'Region of its jurisdiction, or that of its province.',
    ),
    JURISDICTION: describe('Su jurisdicción.', 'Its jurisdiction.'),
    SDG_GOAL: describe(
      'Objetivos con los que se alinea; si where.sdg pide bases, solo los afirmados sobre ellas.',
      'Goals that it is aligned with; when where.sdg asks for bases, only those claimed on them.',
    ),
    SDG_TARGET: describe(
      'Metas con las que se alinea; si where.sdg pide bases, solo las afirmadas sobre ellas.',
      'Targets that it is aligned with; when where.sdg asks for bases, only those claimed on them.',
    ),
    YEAR: describe(
      'Año de una iniciativa, o de la publicación de un conjunto de datos.',
      'Year of an initiative, or of the issue of a dataset.',
    ),
    STATUS: describe('Estado de una iniciativa.', 'Status of an initiative.'),
    STAGE: describe('Etapa de una iniciativa.', 'Stage of an initiative.'),
    PRINCIPLE: describe('Principios de sus mecanismos.', 'Principles of its mechanisms.'),
    MECHANISM: describe('Mecanismos que usa.', 'Mechanisms that it uses.'),
    LISTED_AREA: describe('Área que le da una lista.', 'Area that a list gives it.'),
    POLICY_AREA: describe('Etiquetas de su página.', 'Tags of its page.'),
    COMPLETION: describe('Cumplimiento, como se evaluó.', 'Completion, as it was assessed.'),
    EARLY_RESULTS: describe(
      'Primeros resultados, como se evaluaron.',
      'Early results, as they were assessed.',
    ),
    AMBITION: describe('Ambición, como se evaluó.', 'Ambition, as it was assessed.'),
    ORGANIZATION: describe(
      'Organizaciones que participan en una iniciativa.',
      'Organizations that take part in an initiative.',
    ),
    ACTION_PLAN: describe('Plan de acción de una iniciativa.', 'Action plan of an initiative.'),
    RECOGNISED: describe(
      'RECOGNISED si se le conoce un reconocimiento, NONE_KNOWN si no.',
      'RECOGNISED where a recognition is known, NONE_KNOWN otherwise.',
    ),
    LICENCE: describe('Licencia de un conjunto de datos.', 'Licence of a dataset.'),
    LICENCE_OPEN: describe(
      'Si su licencia es abierta: OPEN o CLOSED.',
      'Whether its licence is open: OPEN or CLOSED.',
    ),
    FORMAT: describe('Formatos en los que está.', 'Formats that it is in.'),
    THEME: describe('Temas globales del Perfil Nacional.', 'Global themes of the national profile.'),
    KEYWORD: describe('Palabras clave, tal como las da su portal.', 'Keywords, as their portal gives them.'),
    PORTAL: describe('Portal que lo publica.', 'Portal that publishes it.'),
    PUBLISHER: describe('Quién lo publica.', 'Who publishes it.'),
    FRESHNESS: describe(
      'Si mantiene el ritmo que declara: CURRENT u OVERDUE.',
      'Whether it keeps the rhythm that it declares: CURRENT or OVERDUE.',
    ),
    TRUST: describe(
      'Confianza en quien lo dice: CORE, o la de un plugin.',
      'Trust in whoever tells of it: CORE, or that of a plugin.',
    ),
    FEED: describe(
      'El subgrafo o plugin que lo cuenta; solo en search.',
      'The subgraph or plugin that tells of it; in search alone.',
    ),
  },
});
