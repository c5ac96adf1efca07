import { describe } from '@grafo-abierto/plugin-kit';
import { registerEnumType } from 'type-graphql';

/** Kinds of jurisdiction; the core's own vocabulary, printed by its owner and by whoever filters with it. */
export enum JurisdictionKind {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  AUTONOMOUS_CITY = 'AUTONOMOUS_CITY',
  DEPARTMENT = 'DEPARTMENT',
  LOCAL_GOVERNMENT = 'LOCAL_GOVERNMENT',
}

registerEnumType(JurisdictionKind, {
  name: 'JurisdictionKind',
  ...describe('Clase de jurisdicción.', 'Kind of jurisdiction.'),
  valuesConfig: {
    NATION: describe('La Nación.', 'The nation.'),
    PROVINCE: describe('Una de las 23 provincias.', 'One of the 23 provinces.'),
    AUTONOMOUS_CITY: describe('La Ciudad Autónoma de Buenos Aires.', 'The Autonomous City of Buenos Aires.'),
    DEPARTMENT: describe(
      'Departamento, partido o comuna de la Ciudad.',
      'Department, partido, or comuna of the City.',
    ),
    LOCAL_GOVERNMENT: describe(
      'Municipio, comuna u otro gobierno local.',
      'Municipality, commune or another local government.',
    ),
  },
});

/** Regions of Argentina. */
export enum Region {
  NOA = 'NOA',
  NEA = 'NEA',
  CUYO = 'CUYO',
  PAMPEANA = 'PAMPEANA',
  PATAGONIA = 'PATAGONIA',
}

registerEnumType(Region, {
  name: 'Region',
  ...describe('Región del país.', 'Region of the country.'),
  valuesConfig: {
    NOA: describe('Noroeste argentino.', 'Northwest.'),
    NEA: describe('Noreste argentino.', 'Northeast.'),
    CUYO: describe('Cuyo.', 'Cuyo.'),
    PAMPEANA: describe('Región pampeana.', 'Pampas.'),
    PATAGONIA: describe('Patagonia.', 'Patagonia.'),
  },
});
