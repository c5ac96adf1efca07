import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Kinds of initiative; the core's own vocabulary. */
export enum InitiativeKind {
  OGP_COMMITMENT = 'OGP_COMMITMENT',
  LOCAL_COMMITMENT = 'LOCAL_COMMITMENT',
  PROGRAM_PROJECT = 'PROGRAM_PROJECT',
}

registerEnumType(InitiativeKind, {
  name: 'InitiativeKind',
  ...describe('Clase de iniciativa.', 'Kind of initiative.'),
  valuesConfig: {
    OGP_COMMITMENT: describe(
      'Compromiso de un plan de acción ante la Alianza para el Gobierno Abierto.',
      'Commitment of an action plan before the Open Government Partnership.',
    ),
    LOCAL_COMMITMENT: describe('Compromiso de un plan local.', 'Commitment of a local plan.'),
    PROGRAM_PROJECT: describe('Proyecto del Programa Federal.', 'Project of the Federal Program.'),
  },
});

/** Where an initiative stands. */
export enum InitiativeStatus {
  NOT_STATED = 'NOT_STATED',
  PENDING_REVIEW = 'PENDING_REVIEW',
  DRAFT = 'DRAFT',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  ...describe('Estado de una iniciativa.', 'Status of an initiative.'),
  valuesConfig: {
    NOT_STATED: describe('La fuente no lo dice.', 'The source does not say.'),
    PENDING_REVIEW: describe('Falta que alguien lo revise.', 'Somebody has yet to review it.'),
    DRAFT: describe('Borrador.', 'Draft.'),
    IN_PROGRESS: describe('En curso.', 'In progress.'),
    COMPLETED: describe('Terminada.', 'Completed.'),
    WITHDRAWN: describe('Retirada.', 'Withdrawn.'),
  },
});

/** Stages of the programme and of what goes through it. */
export enum Stage {
  DIAGNOSIS = 'DIAGNOSIS',
  TRAINING = 'TRAINING',
  CO_CREATION = 'CO_CREATION',
  APPLICATION = 'APPLICATION',
  SELECTION = 'SELECTION',
  IMPLEMENTATION = 'IMPLEMENTATION',
  EVALUATION = 'EVALUATION',
  RECOGNITION = 'RECOGNITION',
}

registerEnumType(Stage, {
  name: 'Stage',
  ...describe('Etapa del programa.', 'Stage of the programme.'),
  valuesConfig: {
    DIAGNOSIS: describe('Diagnóstico.', 'Diagnosis.'),
    TRAINING: describe('Formación.', 'Training.'),
    CO_CREATION: describe('Cocreación.', 'Co-creation.'),
    APPLICATION: describe('Postulación.', 'Application.'),
    SELECTION: describe('Selección.', 'Selection.'),
    IMPLEMENTATION: describe('Implementación.', 'Implementation.'),
    EVALUATION: describe('Evaluación.', 'Evaluation.'),
    RECOGNITION: describe('Reconocimiento.', 'Recognition.'),
  },
});

/** Orders of a list of initiatives. */
export enum InitiativeOrder {
  YEAR_DESC = 'YEAR_DESC',
  YEAR_ASC = 'YEAR_ASC',
  TITLE_ASC = 'TITLE_ASC',
}

registerEnumType(InitiativeOrder, {
  name: 'InitiativeOrder',
  ...describe('Orden de una lista de iniciativas.', 'Order of a list of initiatives.'),
  valuesConfig: {
    YEAR_DESC: describe('Las más nuevas primero.', 'Newest first.'),
    YEAR_ASC: describe('Las más viejas primero.', 'Oldest first.'),
    TITLE_ASC: describe('Por título, de la A a la Z.', 'By title, A to Z.'),
  },
});
