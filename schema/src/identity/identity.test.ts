import { describe, expect, it } from 'vitest';
import { formatGrant, parseGrant } from './grant.js';
import { holdsRole, type Principal, satisfiesScopes } from './principal.js';

describe('a scope of a token', () => {
  it.each([
    ['administrator', { role: 'administrator', of: null }],
    ['editor:AR-M', { role: 'editor', of: 'AR-M' }],
    ['editor:AR-M:500007', { role: 'editor', of: 'AR-M:500007' }],
    ['juror:2021', { role: 'juror', of: '2021' }],
  ])('%s is a grant, and reads the same when it is written again', (scope, grant) => {
    expect(parseGrant(scope)).toEqual(grant);
    expect(parseGrant(formatGrant(parseGrant(scope) ?? { role: 'reader', of: null }))).toEqual(grant);
  });

  it.each(['openid', 'editor', 'editor:', 'administrator:AR', 'toString', ''])(
    '%j grants nothing',
    (scope) => {
      expect(parseGrant(scope)).toBeUndefined();
    },
  );
});

describe('a principal', () => {
  const principal: Principal = {
    subject: 'local|1',
    office: 'Dirección de Gobierno Abierto',
    name: null,
    grants: [
      { role: 'editor', of: 'AR-M' },
      { role: 'reviewer', of: null },
    ],
  };

  it('holds the roles that were granted and no other', () => {
    expect(holdsRole(principal, 'editor')).toBe(true);
    expect(holdsRole(principal, 'administrator')).toBe(false);
  });

  it('satisfies scopes with all of one list, whichever it is', () => {
    expect(satisfiesScopes(principal, [['administrator'], ['editor']])).toBe(true);
    expect(satisfiesScopes(principal, [['editor', 'reviewer']])).toBe(true);
    expect(satisfiesScopes(principal, [['editor', 'juror']])).toBe(false);
    expect(satisfiesScopes(principal, [])).toBe(false);
  });
});
