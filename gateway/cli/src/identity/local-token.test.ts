import { describe, expect, it } from 'vitest';
import { readTokenOptions } from './local-token.js';

describe('the options of grafo token', () => {
  it.each([
    [{ as: 'administrator' }, { role: 'administrator', of: null }],
    [
      { as: 'editor', jurisdiction: 'AR-M:500007' },
      { role: 'editor', of: 'AR-M:500007' },
    ],
    [
      { as: 'organization', organization: 'poder-ciudadano' },
      { role: 'organization', of: 'poder-ciudadano' },
    ],
    [
      { as: 'juror', edition: '2021' },
      { role: 'juror', of: '2021' },
    ],
    [
      { as: 'maintainer', plugin: 'mendoza' },
      { role: 'maintainer', of: 'mendoza' },
    ],
  ])('%j grant what they name', (options, grant) => {
    expect(readTokenOptions({ ...options, ttl: '1h' }).grant).toEqual(grant);
  });

  it.each([
    ['90s', 90],
    ['30m', 1_800],
    ['1h', 3_600],
    ['30d', 2_592_000],
  ])('%s is a time', (ttl, seconds) => {
    expect(readTokenOptions({ as: 'reader', ttl }).seconds).toBe(seconds);
  });

  it.each([
    [{ as: 'boss' }, '--as'],
    [{ as: 'editor' }, '--jurisdiction'],
    [{ as: 'editor', jurisdiction: 'Mendoza' }, '--jurisdiction'],
    [{ as: 'juror', edition: '2021 administrator' }, '--edition'],
    [{ as: 'reviewer', jurisdiction: 'AR-M' }, '--jurisdiction'],
    [{ as: 'juror', edition: '2021', plugin: 'x' }, '--plugin'],
    [{ as: 'reader', ttl: '0h' }, '--ttl'],
    [{ as: 'reader', ttl: '31d' }, '--ttl'],
    [{ as: 'reader', ttl: '1 hour' }, '--ttl'],
    [{ as: 'reader', office: ' ' }, '--office'],
    [{ as: 'reader', name: 'x'.repeat(201) }, '--name'],
  ])('%j are refused by name', (options, option) => {
    expect(() => readTokenOptions({ ttl: '1h', ...options })).toThrow(
      expect.objectContaining({
        code: 'GRAFO_OPTION_INVALID',
        extensions: expect.objectContaining({ parameters: expect.objectContaining({ option }) }),
      }),
    );
  });
});
