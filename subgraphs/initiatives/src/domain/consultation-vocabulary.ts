import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** By which means people were consulted. */
export enum ConsultationActivityKind {
  INTERVIEWS = 'INTERVIEWS',
  WORKSHOP = 'WORKSHOP',
  SURVEY = 'SURVEY',
  PUBLIC_CONSULTATION = 'PUBLIC_CONSULTATION',
  RESULTS_MEETING = 'RESULTS_MEETING',
}

registerEnumType(ConsultationActivityKind, {
  name: 'ConsultationActivityKind',
  ...describe('Medio con el que se consultó.', 'Means of a consultation.'),
  valuesConfig: {
    INTERVIEWS: describe('Entrevistas.', 'Interviews.'),
    WORKSHOP: describe('Taller.', 'Workshop.'),
    SURVEY: describe('Encuesta.', 'Survey.'),
    PUBLIC_CONSULTATION: describe('Consulta abierta a cualquier persona.', 'Consultation open to anybody.'),
    RESULTS_MEETING: describe(
      'Reunión para devolver los resultados a quienes participaron.',
      'Meeting that gives the results back to those who took part.',
    ),
  },
});

/** What became of a contribution. */
export enum ResponseOutcome {
  NOT_STATED = 'NOT_STATED',
  ACCEPTED = 'ACCEPTED',
  PARTIALLY_ACCEPTED = 'PARTIALLY_ACCEPTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}

registerEnumType(ResponseOutcome, {
  name: 'ResponseOutcome',
  ...describe('Qué se hizo con un aporte.', 'What was done with a contribution.'),
  valuesConfig: {
    NOT_STATED: describe('La respuesta no lo dice.', 'The response does not say.'),
    ACCEPTED: describe('Se incorporó.', 'It was taken up.'),
    PARTIALLY_ACCEPTED: describe('Se incorporó una parte.', 'A part of it was taken up.'),
    NOT_ACCEPTED: describe(
      'No se incorporó; los motivos lo explican.',
      'It was not taken up; the reasons explain why.',
    ),
  },
});
