/** The words of fixed lists that are said of datasets and their metadata, as readers of the graph see them. */
import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';
import { IssueScope, IssueSeverity, LicenceOrigin, LicenceReason } from '../domain/dataset-vocabulary.js';

registerEnumType(IssueScope, {
  name: 'MetadataIssueScope',
  ...describe('De qué habla un hallazgo.', 'What a finding speaks of.'),
  valuesConfig: {
    DATASET: describe('De un conjunto de datos del grafo.', 'Of a dataset of the graph.'),
    REJECTED: describe('De un registro que no entró.', 'Of a record that did not enter.'),
    CATALOG: describe('Del catálogo mismo.', 'Of the catalogue itself.'),
  },
});

registerEnumType(IssueSeverity, {
  name: 'MetadataIssueSeverity',
  ...describe('Cuánto importa un hallazgo.', 'How much a finding matters.'),
  valuesConfig: {
    ERROR: describe(
      'Falta algo obligatorio, o no se puede leer.',
      'Something required is missing or cannot be read.',
    ),
    WARNING: describe(
      'Hace más difícil encontrar o usar los datos.',
      'It makes the data harder to find or to use.',
    ),
    INFO: describe('Conviene saberlo.', 'It is worth knowing.'),
  },
});

registerEnumType(LicenceOrigin, {
  name: 'LicenceOrigin',
  ...describe('Quién declara una licencia.', 'Who states a licence.'),
  valuesConfig: {
    DISTRIBUTION: describe('La propia distribución.', 'The distribution itself.'),
    DATASET: describe('El conjunto de datos.', 'The dataset.'),
    CATALOG: describe('El catálogo, para todo lo que publica.', 'The catalogue, for all that it publishes.'),
  },
});

registerEnumType(LicenceReason, {
  name: 'LicenceReason',
  ...describe('Por qué una licencia es abierta o no.', 'Why a licence is open or not.'),
  valuesConfig: {
    OPEN_BY_DEFINITION: describe('Cumple la Definición de Abierto.', 'It meets the Open Definition.'),
    FORBIDS_COMMERCE: describe('Prohíbe el uso comercial.', 'It forbids commercial use.'),
    FORBIDS_CHANGES: describe('Prohíbe las obras derivadas.', 'It forbids derivative works.'),
    ALL_RIGHTS_RESERVED: describe('Reserva todos los derechos.', 'It reserves all rights.'),
    UNRECOGNISED: describe(
      'El texto no nombra una licencia conocida.',
      'The text names no licence that is known.',
    ),
    SAID_UNSTATED: describe('Dice que no se especificó ninguna.', 'It says that none was specified.'),
    NOT_STATED: describe('No se declaró ninguna.', 'None was stated.'),
  },
});
