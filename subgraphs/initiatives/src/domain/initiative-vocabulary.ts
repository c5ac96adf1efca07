import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** How one initiative relates to another, as a source states it. */
export enum InitiativeRelation {
  PREDECESSOR = 'PREDECESSOR',
  SUCCESSOR = 'SUCCESSOR',
  ORIGIN = 'ORIGIN',
  OFFSHOOT = 'OFFSHOOT',
}

registerEnumType(InitiativeRelation, {
  name: 'InitiativeRelation',
  ...describe('Qué es la otra iniciativa para esta.', 'What the other initiative is to this one.'),
  valuesConfig: {
    PREDECESSOR: describe(
      'La otra es anterior y esta la continúa.',
      'The other came before and this one continues it.',
    ),
    SUCCESSOR: describe(
      'La otra es posterior y continúa a esta.',
      'The other came later and continues this one.',
    ),
    ORIGIN: describe(
      'Esta nació de la otra, que siguió su curso.',
      'This one was born of the other, which went on.',
    ),
    OFFSHOOT: describe('La otra nació de esta.', 'The other was born of this one.'),
  },
});

/** How far a milestone has come. */
export enum MilestoneStatus {
  NOT_STATED = 'NOT_STATED',
  PENDING_REVIEW = 'PENDING_REVIEW',
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
}

registerEnumType(MilestoneStatus, {
  name: 'MilestoneStatus',
  ...describe('Estado de un hito.', 'Status of a milestone.'),
  valuesConfig: {
    NOT_STATED: describe(
      'No consta, que no es lo mismo que no empezado.',
      'Not stated, which is not the same as not started.',
    ),
    PENDING_REVIEW: describe('Falta que alguien lo revise.', 'Somebody has yet to review it.'),
    NOT_STARTED: describe('Consta que no empezó.', 'Stated not to have begun.'),
    IN_PROGRESS: describe('En curso.', 'In progress.'),
    COMPLETED: describe('Cumplido.', 'Completed.'),
  },
});
