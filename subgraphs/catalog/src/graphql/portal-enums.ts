/** The words of fixed lists that are said of portals, as readers of the graph see them. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import {
  FetchOutcome,
  PortalOperation,
  PortalRegistration,
  PortalSoftware,
  PortalStatus,
} from '../domain/portal-vocabulary.js';

registerEnumType(PortalSoftware, {
  name: 'PortalSoftware',
  ...describe('Programa con que funciona un portal.', 'Software that a portal runs.'),
  valuesConfig: {
    CKAN: describe('CKAN.', 'CKAN.'),
    ANDINO: describe(
      'Andino, el CKAN del gobierno nacional.',
      'Andino, the CKAN of the national government.',
    ),
    DKAN: describe('DKAN, versión 1 o 2.', 'DKAN, version 1 or 2.'),
    DATA_JSON: describe('Un archivo data.json.', 'A data.json file.'),
    TABLE: describe('Una planilla, CSV o XLSX.', 'A table, CSV or XLSX.'),
    OTHER: describe(
      'Otro, o ninguno: se sabe de él y no se lee.',
      'Another, or none: it is known and not read.',
    ),
  },
});

registerEnumType(PortalStatus, {
  name: 'PortalStatus',
  ...describe('Qué tan bien responde un portal.', 'How well a portal answers.'),
  valuesConfig: {
    HEALTHY: describe('Se leyó bien la última vez.', 'It was read well the last time.'),
    DEGRADED: describe(
      'La última lectura fue parcial, falló o espera a una persona; lo anterior sigue a la vista.',
      'The last reading was partial, failed or waits for a person; what was there before stays in view.',
    ),
    STALE: describe(
      'Hace más que lo previsto que no se lee con éxito.',
      'It has not been read with success for longer than planned.',
    ),
    DOWN: describe(
      'No responde hace rato; queda a la vista lo último que se leyó.',
      'It has not answered for a while; what was read last stays in view.',
    ),
    NEVER_REACHED: describe('Todavía no se leyó nunca con éxito.', 'It was never read with success yet.'),
  },
});

registerEnumType(PortalOperation, {
  name: 'PortalOperation',
  ...describe('Qué decidieron las personas sobre un portal.', 'What people have decided of a portal.'),
  valuesConfig: {
    ACTIVE: describe('Se lee según su calendario.', 'It is read by its schedule.'),
    PAUSED: describe(
      'No se lee por ahora; lo leído sigue a la vista.',
      'It is not read for now; what was read stays.',
    ),
    AWAITING_APPROVAL: describe(
      'Espera que la administración lo apruebe.',
      'It waits for the administration to approve it.',
    ),
    REJECTED: describe('La administración no lo aprobó.', 'The administration did not approve it.'),
  },
});

registerEnumType(PortalRegistration, {
  name: 'PortalRegistration',
  ...describe('Cómo entró un portal al grafo.', 'How a portal came into the graph.'),
  valuesConfig: {
    MANIFEST: describe(
      'Por un manifiesto que viene con el programa.',
      'By a manifest that comes with the program.',
    ),
    MUTATION: describe('Lo registró una persona.', 'A person registered it.'),
    PROPOSAL: describe(
      'Alguien lo propuso y la administración lo aprobó.',
      'Somebody proposed it and the administration approved it.',
    ),
  },
});

registerEnumType(FetchOutcome, {
  name: 'PortalFetchOutcome',
  ...describe('Cómo terminó una lectura.', 'How a reading ended.'),
  valuesConfig: {
    SUCCEEDED: describe('Se leyó todo lo que había que leer.', 'All that there was to read was read.'),
    UNCHANGED: describe('El portal dijo que nada cambió.', 'The portal said that nothing had changed.'),
    PARTIAL: describe(
      'El portal dio menos de lo que dice tener.',
      'The portal gave less than it says it has.',
    ),
    FAILED: describe('No se pudo leer; ver problem.', 'It could not be read; see problem.'),
    INTERRUPTED: describe('El nodo se detuvo mientras leía.', 'The hub stopped while it was reading.'),
  },
});
