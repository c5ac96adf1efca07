import { GrafoError } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { explainLostConnection } from './lost-connection.js';

describe('an import whose database goes away', () => {
  it.each([
    ['57P01', 'terminating connection due to administrator command'],
    ['ECONNRESET', 'read ECONNRESET'],
    ['', 'Connection terminated unexpectedly'],
  ])('says that nothing was applied, by %j', (code, message) => {
    expect(explainLostConnection(Object.assign(new Error(message), { code }))).toMatchObject({
      code: 'GRAFO_IMPORT_INTERRUPTED',
    });
  });

  it('keeps every other error', () => {
    const errors = [new Error('a defect'), new GrafoError('GRAFO_IMPORT_EMPTY'), 'text'];
    expect(errors.map(explainLostConnection)).toEqual(errors);
  });
});
