import { describe, expect, it } from 'vitest';
import { publishedDataset } from '../../testing/published-dataset.js';
import { datasetId, publisherId } from './dataset-id.js';

const idOf = (more: Parameters<typeof publishedDataset>[0]) => datasetId('chaco', publishedDataset(more));
const DIGEST = /^chaco:sha256-[0-9a-f]{32}$/;

describe('the id of a dataset', () => {
  it('is its portal and the identifier that it has there', () => {
    expect(idOf({ identifier: ' AR:30-1:v1 ' })).toBe('chaco:AR:30-1:v1');
  });

  it.each(['x'.repeat(151), 'a\u0000b', 'a\u200bb'])(
    'is a digest of an identifier that no id can hold',
    (identifier) => {
      expect(idOf({ identifier })).toMatch(DIGEST);
      expect(idOf({ identifier })).toBe(idOf({ identifier, title: 'Otro' }));
    },
  );

  it.each([null, '  '])('is a digest of what it is where it has no identifier', (identifier) => {
    expect(idOf({ identifier })).toMatch(DIGEST);
    expect(idOf({ identifier })).not.toBe(idOf({ identifier, title: 'Otro' }));
    expect(idOf({ identifier })).toBe(idOf({ identifier, description: 'Otra' }));
  });

  it('never passes the length of its column', () => {
    expect(datasetId('p'.repeat(60), publishedDataset({ identifier: 'x'.repeat(150) })).length).toBeLessThan(
      200,
    );
  });
});

describe('the id of a publisher', () => {
  it('is the same however its name is spaced and written', () => {
    const id = publisherId('chaco', 'Ministerio de Educación');
    expect(publisherId('chaco', ' MINISTERIO  de educacion. ')).toBe(id);
    expect(publisherId('chaco', 'Ministerio de Salud')).not.toBe(id);
    expect(publisherId('salta', 'Ministerio de Educación')).not.toBe(id);
  });
});
