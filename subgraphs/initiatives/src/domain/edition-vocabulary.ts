import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** By which way an application enters the programme. */
export enum ApplicationTrack {
  NEW = 'NEW',
  SCALING = 'SCALING',
  OGP_PROCESS = 'OGP_PROCESS',
}

registerEnumType(ApplicationTrack, {
  name: 'ApplicationTrack',
  ...describe('Modalidad con la que se participa en la convocatoria.', 'Way of taking part in the call.'),
  valuesConfig: {
    NEW: describe(
      'Gobiernos que todavía no tienen políticas de apertura.',
      'Governments that have no openness policies yet.',
    ),
    SCALING: describe('Gobiernos que amplían una iniciativa.', 'Governments that scale up an initiative.'),
    OGP_PROCESS: describe(
      'Gobiernos que vinculan una iniciativa con un proceso de OGP.',
      'Governments that link an initiative to an OGP process.',
    ),
  },
});

/** Where an application stands. */
export enum ApplicationStatus {
  NOT_STATED = 'NOT_STATED',
  SUBMITTED = 'SUBMITTED',
  SELECTED = 'SELECTED',
  NOT_SELECTED = 'NOT_SELECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  ...describe('Estado de una postulación.', 'Status of an application.'),
  valuesConfig: {
    NOT_STATED: describe('No consta.', 'The source does not say.'),
    SUBMITTED: describe('Presentada, sin decisión del jurado.', 'Submitted, without a decision of the jury.'),
    SELECTED: describe('Elegida por el jurado.', 'Selected by the jury.'),
    NOT_SELECTED: describe('No elegida por el jurado.', 'Not selected by the jury.'),
    WITHDRAWN: describe('Retirada por quien la presentó.', 'Withdrawn by the applicant.'),
  },
});

/** How exact a figure is. */
export enum FigureQualifier {
  EXACT = 'EXACT',
  MORE_THAN = 'MORE_THAN',
}

registerEnumType(FigureQualifier, {
  name: 'FigureQualifier',
  ...describe('Cómo da la fuente una cifra.', 'How the source gives a figure.'),
  valuesConfig: {
    EXACT: describe('La cantidad justa.', 'The exact amount.'),
    MORE_THAN: describe('Más de esa cantidad.', 'More than that amount.'),
  },
});

/** Where a request for technical support stands. */
export enum SupportRequestStatus {
  NOT_STATED = 'NOT_STATED',
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  CLOSED = 'CLOSED',
  DECLINED = 'DECLINED',
}

registerEnumType(SupportRequestStatus, {
  name: 'SupportRequestStatus',
  ...describe('Estado de un pedido de apoyo técnico.', 'Status of a request for technical support.'),
  valuesConfig: {
    NOT_STATED: describe('No consta.', 'The source does not say.'),
    OPEN: describe('Pedido y todavía sin atender.', 'Asked for and not yet attended to.'),
    IN_PROGRESS: describe('Se está dando el apoyo.', 'The support is being given.'),
    CLOSED: describe('El apoyo se dio y terminó.', 'The support was given and has ended.'),
    DECLINED: describe('No se dio.', 'It was not given.'),
  },
});
