import { describe, expect, it } from 'vitest';
import { inheritedLicence } from './inherited-licence.js';
import { readLicence } from './read-licence.js';

describe('a licence', () => {
  it.each([
    ['Creative Commons Attribution', 'CC-BY'],
    ['Creative Commons Attribution 4.0', 'CC-BY-4.0'],
    ['Creative Commons Atribución 4.0 Internacional (CC BY 4.0)', 'CC-BY-4.0'],
    ['CC-BY-4.0', 'CC-BY-4.0'],
    ['cc-by', 'CC-BY'],
    ['cc by 2.5 ar', 'CC-BY-2.5'],
    ['CC-BY-SA-4', 'CC-BY-SA-4.0'],
    ['Reconocimiento-CompartirIgual, Creative Commons 3.0', 'CC-BY-SA-3.0'],
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by-sa/2.5/ar/', 'CC-BY-SA-2.5'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['CC0 1.0', 'CC0-1.0'],
    ['cc-zero', 'CC0-1.0'],
    ['ODbL-1.0', 'ODbL-1.0'],
    ['odc-odbl', 'ODbL-1.0'],
    ['Open Database License (ODbL) v1.0', 'ODbL-1.0'],
    ['Open Data Commons Open Database License 1.0', 'ODbL-1.0'],
    ['odc-by', 'ODC-By-1.0'],
    ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-By-1.0'],
    ['http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0', 'CC-BY-SA-4.0'],
    ['odc-pddl', 'PDDL-1.0'],
    ['uk-ogl', 'OGL-UK-3.0'],
    ['gfdl', 'GFDL'],
  ])('"%s" is %s, and open', (raw, id) => {
    expect(readLicence(raw)).toEqual({ id, open: true, reason: 'OPEN_BY_DEFINITION' });
  });

  it.each([
    ['CC BY-NC 4.0', 'CC-BY-NC-4.0', 'FORBIDS_COMMERCE'],
    ['Creative Commons Atribución-NoComercial-SinDerivadas 2.5', 'CC-BY-NC-ND-2.5', 'FORBIDS_COMMERCE'],
    ['Creative Commons Non-Commercial (Any)', 'CC-BY-NC', 'FORBIDS_COMMERCE'],
    ['cc-by-nd-4.0', 'CC-BY-ND-4.0', 'FORBIDS_CHANGES'],
    [
      'http://publications.europa.eu/resource/authority/licence/CC_BYNCND_4_0',
      'CC-BY-NC-ND-4.0',
      'FORBIDS_COMMERCE',
    ],
    ['other-nc', null, 'FORBIDS_COMMERCE'],
    ['Otra (No Comercial)', null, 'FORBIDS_COMMERCE'],
    ['Otra (No Abierta)', null, 'ALL_RIGHTS_RESERVED'],
    ['Todos los derechos reservados', null, 'ALL_RIGHTS_RESERVED'],
    ['other-closed', null, 'ALL_RIGHTS_RESERVED'],
  ])('"%s" is not open, and why is told', (raw, id, reason) => {
    expect(readLicence(raw)).toEqual({ id, open: false, reason });
  });

  it.each([
    ['Uso libre citando a la provincia', 'UNRECOGNISED'],
    ['other-open', 'UNRECOGNISED'],
    ['Creative Commons', 'UNRECOGNISED'],
    ['Ley 27.275', 'UNRECOGNISED'],
    ['No se especificó la licencia', 'SAID_UNSTATED'],
    ['notspecified', 'SAID_UNSTATED'],
    ['License Not Specified', 'SAID_UNSTATED'],
    ['-', 'SAID_UNSTATED'],
  ])('"%s" is neither open nor closed: it is unknown', (raw, reason) => {
    expect(readLicence(raw)).toEqual({ id: null, open: null, reason });
  });

  it('in the public domain is open without a name', () => {
    expect(readLicence('Dominio público')).toEqual({ id: null, open: true, reason: 'OPEN_BY_DEFINITION' });
  });
});

describe('the licence that holds', () => {
  it('is the own one before that of the catalogue', () => {
    expect(inheritedLicence({ raw: 'CC-BY-4.0', from: 'DATASET' }, 'ODbL-1.0')).toMatchObject({
      id: 'CC-BY-4.0',
      from: 'DATASET',
      raw: 'CC-BY-4.0',
    });
  });

  it.each([null, { raw: ' ', from: 'DATASET' as const }])(
    'is that of the catalogue where there is none',
    (own) => {
      expect(inheritedLicence(own, 'ODbL-1.0')).toMatchObject({
        id: 'ODbL-1.0',
        from: 'CATALOG',
        raw: 'ODbL-1.0',
      });
    },
  );

  it('is unknown where nobody states one', () => {
    const nobody = { id: null, open: null, reason: 'NOT_STATED', raw: null, from: null };
    expect(inheritedLicence(null, null)).toEqual(nobody);
    expect(inheritedLicence(null, '  ')).toEqual(nobody);
  });
});
