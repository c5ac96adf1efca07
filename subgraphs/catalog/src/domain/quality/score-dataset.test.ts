import { readDataset } from '@grafo-abierto/connectors/testing';
import { describe, expect, it } from 'vitest';
import { soundFile, soundRecord } from '../../testing/sound-record.js';
import { judgeDataset } from '../judge-dataset.js';
import { combineQuality } from './combine-quality.js';
import { QUALITY_MAXIMUM, type Quality } from './quality.type.js';

const now = new Date('2026-11-26T12:00:00Z');
type Changes = Readonly<Record<string, unknown>>;

const scoreOf = (changes: Changes): Quality =>
  judgeDataset(readDataset(soundRecord(changes), null), { catalogLicence: null, now }).quality;
const inFile = (changes: Changes): Changes => ({ distribution: [soundFile(changes)] });

describe('the score', () => {
  it('of metadata that want nothing is the maximum, in each dimension', () => {
    expect(scoreOf({})).toEqual(QUALITY_MAXIMUM);
  });

  it('has as its maximum the 405 points of the MQA, less the 80 that ask whether URLs answer', () => {
    const { total, ...dimensions } = QUALITY_MAXIMUM;
    expect(Object.values(dimensions).reduce((sum, points) => sum + points, 0)).toBe(total);
    expect(total).toBe(405 - 80);
  });

  it('of metadata that say nothing at all is nothing', () => {
    const empty = judgeDataset(readDataset({ distribution: [] }, null), {
      catalogLicence: null,
      now,
    }).quality;
    expect(empty).toEqual({
      total: 0,
      findability: 0,
      accessibility: 0,
      interoperability: 0,
      reusability: 0,
      contextuality: 0,
    });
  });

  it.each<[string, keyof Quality, number, Changes]>([
    ['keywords', 'findability', 30, { keyword: [] }],
    ['themes, global or own', 'findability', 30, { theme: [], superTheme: [] }],
    ['a place', 'findability', 20, { spatial: null }],
    ['a period', 'findability', 20, { temporal: null }],
    ['an address to download from', 'accessibility', 20, inFile({ downloadURL: null })],
    ['a format', 'interoperability', 20, inFile({ format: null })],
    ['a media type', 'interoperability', 10, inFile({ mediaType: null })],
    [
      'a format that is known',
      'interoperability',
      50,
      inFile({ format: 'otro', mediaType: 'x/y', downloadURL: 'https://a.gob.ar/a' }),
    ],
    [
      'a format that is nobody’s own',
      'interoperability',
      20,
      inFile({ format: 'XLSX', downloadURL: 'https://a.gob.ar/a' }),
    ],
    [
      'a format that a program can read',
      'interoperability',
      20,
      inFile({ format: 'PDF', downloadURL: 'https://a.gob.ar/a' }),
    ],
    ['a field of the 13 that the Perfil requires', 'interoperability', 2.31, { superTheme: [] }],
    ['one of them well written', 'interoperability', 2.31, { issued: '01/02/2025' }],
    ['a licence that is known', 'reusability', 10, { license: 'Uso libre' }],
    ['a licence', 'reusability', 30, { license: null }],
    ['a licence in place of a word for none', 'reusability', 30, { license: 'notspecified' }],
    ['who may have the data', 'reusability', 15, { accessLevel: null }],
    ['who may have the data, in a known word', 'reusability', 5, { accessLevel: 'casi todos' }],
    ['a contact', 'reusability', 20, { contactPoint: null, publisher: { name: 'Contaduría' } }],
    ['a publisher', 'reusability', 10, { publisher: null }],
    ['rights', 'contextuality', 5, { rights: null }],
    ['a size', 'contextuality', 5, inFile({ byteSize: null })],
    ['a date of publication', 'contextuality', 5, { issued: null }],
    ['a date of modification', 'contextuality', 5, { modified: 'ayer' }],
  ])('wants %s: without, %s has %d points less', (_what, dimension, points, changes) => {
    expect(QUALITY_MAXIMUM[dimension] - scoreOf(changes)[dimension]).toBeCloseTo(points, 2);
  });

  it('counts what is asked of files by the share of them that have it', () => {
    const files = [soundFile(), soundFile({ identifier: 'b', downloadURL: null })];
    expect(scoreOf({ distribution: files }).accessibility).toBe(10);
  });

  it('counts the mailbox of the publisher as a contact', () => {
    expect(scoreOf({ contactPoint: null }).reusability).toBe(75);
  });

  it('takes from CKAN that a dataset is public', () => {
    expect(scoreOf({ accessLevel: null, private: false }).reusability).toBe(75);
  });
});

describe('the score of several datasets', () => {
  const dataset = (points: number): Quality => ({ ...QUALITY_MAXIMUM, findability: points });

  it('is their mean, and each counts the same, in whichever portal', () => {
    const sums = [
      {
        datasets: 3,
        ...dataset(30 * 3),
        accessibility: 60,
        interoperability: 330,
        reusability: 225,
        contextuality: 60,
      },
      { datasets: 1, ...dataset(70) },
    ];
    expect(combineQuality(sums)).toEqual({ ...QUALITY_MAXIMUM, findability: 40, total: 265 });
  });

  it('of one is its own', () => {
    expect(combineQuality([{ datasets: 1, ...dataset(50) }])).toEqual({ ...dataset(50), total: 275 });
  });

  it('is unknown, not zero, where there is none', () => {
    expect(combineQuality([])).toBeNull();
    expect(combineQuality([{ ...dataset(0), datasets: 0 }])).toBeNull();
  });
});
