import { describe } from '@grafo-abierto/plugin-kit';

/**
 * What entities are, in the words that readers see. The owner and each subgraph that adds to an entity print the
 * same, or the composed graph would tell whichever came first.
 */
export const JURISDICTION = describe(
  'La Nación, una provincia, la Ciudad Autónoma de Buenos Aires, un departamento o un gobierno local.',
  'The nation, a province, the Autonomous City of Buenos Aires, a department or a local government.',
);

export const INITIATIVE = describe(
  'Una iniciativa de gobierno abierto: un compromiso de un plan de acción o un proyecto del Programa Federal. Las listas dicen lo que el grafo conoce; lo que falta no quiere decir que no exista.',
  'An open government initiative: a commitment of an action plan or a project of the Federal Program. Its lists say what the graph knows; what is missing may exist all the same.',
);

export const DATASET = describe(
  'Un conjunto de datos que publica un portal de transparencia (dcat:Dataset). Está en el idioma en que se publicó; cada valor crudo está junto al normalizado.',
  'A dataset that a transparency portal publishes (dcat:Dataset). It is in the language in which it was published; each raw value stands beside the normalised one.',
);

export const SDG_GOAL = describe(
  'Uno de los 17 Objetivos de Desarrollo Sostenible (ODS) de la Agenda 2030.',
  'One of the 17 Sustainable Development Goals (SDGs) of the 2030 Agenda.',
);

export const ORGANIZATION = describe(
  'Organismo del Estado u organización que participa en iniciativas. Las personas no figuran.',
  'Public body or organization that takes part in initiatives. Persons do not appear.',
);

export const EDITION = describe(
  'Una edición del Programa Federal de Gobierno Abierto: la convocatoria y lo que salió de ella.',
  'An edition of the Federal Program on Open Government: the call and what came of it.',
);

export const PORTAL = describe(
  'Un portal de transparencia o de datos abiertos. Lo que publica sigue a la vista aunque no responda.',
  'A portal of transparency or open data. What it publishes stays in view even while it does not answer.',
);

export const RECOGNITION = describe(
  'El reconocimiento a una buena práctica.',
  'The recognition of a good practice.',
);

export const SDG_TARGET = describe('Una de las 169 metas de los ODS.', 'One of the 169 targets of the SDGs.');

export const PLUGIN = describe(
  'Lo que una jurisdicción agrega al grafo con un servicio propio.',
  'What a jurisdiction adds to the graph by a service of its own.',
);

export const ACTION_PLAN = describe(
  'Plan de acción de gobierno abierto: el conjunto de compromisos de un ciclo ante la Alianza para el Gobierno Abierto (OGP).',
  'Open government action plan: the commitments of one cycle before the Open Government Partnership (OGP).',
);
