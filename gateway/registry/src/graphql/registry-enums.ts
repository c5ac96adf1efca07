/** The words of fixed lists that are said of plugins, as readers of the graph see them. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import {
  PluginHealthStatus,
  PluginKeyProof,
  PluginKeyStatus,
  PluginState,
  PluginVersionState,
} from '../domain/plugin-vocabulary.js';
import { CheckSeverity } from '../publishing/check-report.js';

registerEnumType(PluginState, {
  name: 'PluginState',
  ...describe('Qué es de un plugin.', 'What has become of a plugin.'),
  valuesConfig: {
    SUBMITTED: describe(
      'Espera que la administración lo apruebe.',
      'It waits for the administration to approve it.',
    ),
    ACTIVE: describe('Es parte del grafo.', 'It is part of the graph.'),
    DEGRADED: describe('Es parte del grafo y falla seguido.', 'It is part of the graph and often fails.'),
    QUARANTINED: describe(
      'El nodo dejó de preguntarle porque fallaba.',
      'The hub has stopped asking it because it failed.',
    ),
    SUSPENDED: describe('Una persona lo sacó del grafo por ahora.', 'A person has taken it out for now.'),
    ROLLED_BACK: describe(
      'Es parte del grafo en una versión anterior, por decisión de una persona.',
      'It is part of the graph in an earlier version, as a person decided.',
    ),
    RETIRED: describe('Se retiró.', 'It was retired.'),
    REJECTED: describe('La administración no lo aprobó.', 'The administration did not approve it.'),
  },
});

registerEnumType(PluginHealthStatus, {
  name: 'PluginHealthStatus',
  ...describe(
    'Cómo responde un plugin que es parte del grafo.',
    'How a plugin that is part of the graph answers.',
  ),
  valuesConfig: {
    HEALTHY: describe('Responde bien.', 'It answers well.'),
    DEGRADED: describe(
      'Fallan una de cada diez llamadas o más, o tarda más de dos segundos, o acaba de volver y está a prueba.',
      'One call of ten or more fails, or it takes longer than two seconds, or it has just come back and is on trial.',
    ),
    QUARANTINED: describe(
      'Falló la mitad de sus llamadas, o diez seguidas: no se le pregunta hasta que responda una prueba.',
      'Half of its calls failed, or ten in a row: it is not asked until it answers a probe.',
    ),
  },
});

registerEnumType(PluginVersionState, {
  name: 'PluginVersionState',
  ...describe('Qué se decidió de una versión.', 'What was decided of a version.'),
  valuesConfig: {
    WAITING: describe('Espera una decisión.', 'It waits for a decision.'),
    APPROVED: describe('Se aprobó.', 'It was approved.'),
    REJECTED: describe('Se rechazó.', 'It was rejected.'),
    OVERTAKEN: describe(
      'Otra más nueva llegó antes de que se decidiera.',
      'A newer one came before it was decided.',
    ),
  },
});

registerEnumType(PluginKeyStatus, {
  name: 'PluginKeyStatus',
  ...describe('Si una clave todavía firma.', 'Whether a key still signs.'),
  valuesConfig: {
    ACTIVE: describe('Lo que firma vale.', 'What it signs is good.'),
    REVOKED: describe('Lo que firme ya no vale.', 'What it signs is good no more.'),
  },
});

registerEnumType(PluginKeyProof, {
  name: 'PluginKeyProof',
  ...describe('Cómo se supo de quién es una clave.', 'How it was known whose a key is.'),
  valuesConfig: {
    ADMINISTRATION: describe('La registró la administración.', 'The administration enrolled it.'),
    PORTAL: describe(
      'La publica el portal de la jurisdicción.',
      'The portal of the jurisdiction publishes it.',
    ),
  },
});

registerEnumType(CheckSeverity, {
  name: 'CheckSeverity',
  ...describe('Cuánto importa un problema.', 'How much a problem matters.'),
  valuesConfig: {
    ERROR: describe('Con él no se puede publicar.', 'With it nothing can be published.'),
    WARNING: describe(
      'Se puede publicar, y sería mejor sin él.',
      'It can be published, and would be better without.',
    ),
  },
});
