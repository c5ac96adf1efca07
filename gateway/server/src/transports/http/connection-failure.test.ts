import { inspect } from 'node:util';
import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import { SubgraphTransportError } from '../subgraph-transport-error.js';
import { connectionFailure } from './connection-failure.js';

const withCode = (code: string) => Object.assign(new Error('at 10.0.0.7:443'), { code });

describe('the failure of a connection', () => {
  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ENOENT', 'refused'],
    ['UND_ERR_CONNECT_TIMEOUT', 'refused'],
    ['ECONNRESET', 'broken'],
    ['UND_ERR_SOCKET', 'broken'],
    ['UND_ERR_CLOSED', 'closed'],
  ])('is told by its code and not by its address: %s', (code, reason) => {
    const failure = connectionFailure(withCode(code));
    expect(failure).toMatchObject({ reason, detail: code });
    expect(failure.message).not.toContain('10.0.0.7');
  });

  it('is told even without a code', () => {
    expect(connectionFailure('why')).toMatchObject({ reason: 'refused', detail: 'UNKNOWN' });
  });

  it('is not told again when it has a name already', () => {
    const known = new SubgraphTransportError('deadline');
    expect(connectionFailure(known)).toBe(known);
  });

  it('holds nothing of what the subgraph wrote', () => {
    const quoting = Object.assign(new errors.HTTPParserError('bad'), { data: 'password=hunter2' });
    const failure = connectionFailure(quoting);
    expect(failure.reason).toBe('not-http');
    expect(inspect(failure)).not.toContain('hunter2');
  });
});
