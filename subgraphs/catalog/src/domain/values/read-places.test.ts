import { describe, expect, it } from 'vitest';
import { readLanguage } from './read-language.js';
import { readSpatial } from './read-spatial.js';
import { readSuperThemes } from './super-themes.js';

const mendozaBox = { kind: 'BOX', box: [-70.6, -37.6, -66.5, -32] };
const obelisk = { kind: 'POINT', point: [-58.38, -34.6] };

describe('the place that data speak of', () => {
  it.each([
    ['ARG', { kind: 'COUNTRY', code: 'AR' }],
    ['Argentina', { kind: 'COUNTRY', code: 'AR' }],
    ['50', { kind: 'INDEC', code: '50' }],
    ['6', { kind: 'INDEC', code: '06' }],
    ['50007', { kind: 'INDEC', code: '50007' }],
    ['500007', { kind: 'INDEC', code: '500007' }],
    ['50007010000', { kind: 'INDEC', code: '50007010000' }],
    ['-70.6,-37.6,-66.5,-32', mendozaBox],
    ['-70.6 -37.6 -66.5 -32', mendozaBox],
    ['-37.6,-70.6,-32,-66.5', mendozaBox],
    ['-58.38, -34.6', obelisk],
    ['-34.6, -58.38', obelisk],
    ['{"type":"Point","coordinates":[-58.38,-34.6]}', obelisk],
    [
      '{"type":"Polygon","coordinates":[[[-70.6,-37.6],[-66.5,-37.6],[-66.5,-32],[-70.6,-32],[-70.6,-37.6]]]}',
      mendozaBox,
    ],
    ['{"type":"Feature","geometry":{"type":"Point","coordinates":[-58.38,-34.6]}}', obelisk],
    ['{"bbox":[-70.6,-37.6,-66.5,-32]}', mendozaBox],
    ['[-58.38,-34.6]', obelisk],
    ['http://www.geonames.org/3844419', { kind: 'URI', uri: 'http://www.geonames.org/3844419' }],
    ['Provincia de <b>Mendoza</b>', { kind: 'NAME', name: 'Provincia de Mendoza' }],
  ])('is read from %s', (raw, value) => {
    expect(readSpatial([raw])).toEqual({ values: [value], unreadable: [] });
  });

  it('is one where its numbers are the items of a list', () => {
    expect(readSpatial(['-70.6', '-37.6', '-66.5', '-32']).values).toEqual([mendozaBox]);
    expect(readSpatial(['-34.6', '-58.38']).values).toEqual([obelisk]);
  });

  it('is several where a list names several', () => {
    expect(readSpatial(['50', '70']).values.map(({ kind }) => kind)).toEqual(['INDEC', 'INDEC']);
  });

  it.each([
    '999',
    '-200,-100,0,0',
    '{"type":',
    '{}',
    '[]',
    '[[["x"]]]',
    '???',
    '-66.5,-32,-70.6,-37.6',
    '<b></b>',
  ])('is told to be unreadable in %s', (raw) => {
    expect(readSpatial([raw])).toEqual({ values: [], unreadable: [raw] });
  });

  it('is nothing, without a complaint, where nothing is said', () => {
    expect(readSpatial(['', ' '])).toEqual({ values: [], unreadable: [] });
  });

  it('holds up nobody, however deep its lists are', () => {
    const deep = `${'['.repeat(45_000)}${']'.repeat(45_000)}`;
    expect(readSpatial([deep]).unreadable).toHaveLength(1);
  });
});

describe('a language', () => {
  it.each([
    ['spa', 'es'],
    ['SPA', 'es'],
    ['es-AR', 'es-AR'],
    ['es_AR', 'es-AR'],
    ['Español', 'es'],
    ['castellano', 'es'],
    ['http://publications.europa.eu/resource/authority/language/SPA', 'es'],
    ['eng', 'en'],
    ['Quechua', 'qu'],
    ['arn', 'arn'],
    ['klingonés', null],
    ['xqz', null],
    ['', null],
  ])('is read from "%s"', (raw, tag) => {
    expect(readLanguage(raw)).toBe(tag);
  });
});

describe('a global theme', () => {
  it.each([
    ['ECON', ['ECON'], true],
    ['econ', ['ECON'], true],
    ['SOCI, TECH', ['SOCI', 'TECH'], false],
    ['Población y sociedad', ['SOCI'], false],
    ['Agroganadería, pesca y forestación', ['AGRI'], false],
    ['http://publications.europa.eu/resource/authority/data-theme/GOVE', ['GOVE'], false],
    [' econ ', ['ECON'], false],
  ])('is read from "%s"', (raw, value, isExact) => {
    expect(readSuperThemes(raw)).toEqual({ value, isExact });
  });

  it.each(['turismo', 'ECON, turismo', '', 'constructor'])('is none in "%s"', (raw) => {
    expect(readSuperThemes(raw)).toBeNull();
  });
});
