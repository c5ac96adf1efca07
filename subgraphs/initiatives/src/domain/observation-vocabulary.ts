import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Where on the source's pages a tag was read. */
export enum TagKind {
  LISTED_AREA = 'LISTED_AREA',
  POLICY_AREA = 'POLICY_AREA',
}

registerEnumType(TagKind, {
  name: 'TagKind',
  ...describe('En qué lugar de la fuente se leyó una etiqueta.', 'Where in the source a tag was read.'),
  valuesConfig: {
    LISTED_AREA: describe(
      'La única área que una lista muestra al lado de cada compromiso; no es su tema.',
      'The one area that a list shows beside each commitment; it is not its subject.',
    ),
    POLICY_AREA: describe(
      'Una de las etiquetas de la página propia del compromiso.',
      'One of the tags on the page of the commitment itself.',
    ),
  },
});

/** What an assessment measures; the values of each scale are in `assessment-values.ts`. */
export enum AssessmentScale {
  COMPLETION = 'COMPLETION',
  EARLY_RESULTS = 'EARLY_RESULTS',
  AMBITION = 'AMBITION',
}

registerEnumType(AssessmentScale, {
  name: 'AssessmentScale',
  ...describe(
    'Escala de una evaluación. Todas admiten además PENDING_REVIEW (falta evaluar) y NOT_STATED (no consta).',
    'Scale of an assessment. All of them also admit PENDING_REVIEW (yet to be assessed) and NOT_STATED (the source does not say).',
  ),
  valuesConfig: {
    COMPLETION: describe(
      'Cumplimiento: NO_EVIDENCE_AVAILABLE, NOT_STARTED, LIMITED, SUBSTANTIAL o COMPLETE.',
      'Completion: NO_EVIDENCE_AVAILABLE, NOT_STARTED, LIMITED, SUBSTANTIAL or COMPLETE.',
    ),
    EARLY_RESULTS: describe(
      'Primeros resultados: WORSENED, DID_NOT_CHANGE, MARGINAL, MAJOR u OUTSTANDING.',
      'Early results: WORSENED, DID_NOT_CHANGE, MARGINAL, MAJOR or OUTSTANDING.',
    ),
    AMBITION: describe('Ambición: LOW o HIGH.', 'Ambition: LOW or HIGH.'),
  },
});

/** Which way the observations of an initiative are listed. */
export enum ObservationOrder {
  AS_OF_ASC = 'AS_OF_ASC',
  AS_OF_DESC = 'AS_OF_DESC',
}

registerEnumType(ObservationOrder, {
  name: 'ObservationOrder',
  ...describe(
    'Orden de las observaciones. Las que no tienen día cuentan como las más viejas y, entre ellas, siguen el orden de lectura (sequence).',
    'Order of observations. Those without a day count as the oldest and, among themselves, follow the order in which they were read (sequence).',
  ),
  valuesConfig: {
    AS_OF_ASC: describe('De la más vieja a la más nueva.', 'Oldest first.'),
    AS_OF_DESC: describe('De la más nueva a la más vieja.', 'Newest first.'),
  },
});
