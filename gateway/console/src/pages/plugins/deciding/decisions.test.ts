import { expect, it } from 'vitest';
import type { Session } from '../../../session/session.js';
import { decisionsOfPlugin, type Plugin } from './decisions.js';

const session: Session = {
  token: '',
  expiresAt: '',
  office: '',
  name: null,
  grants: [{ role: 'administrator', of: null }],
};
const MEASURED = { calls: 10, errorRate: 1, p95Ms: 3, since: null, nextTry: null };

const decisionsAt = (state: Plugin['state'], health: Plugin['health'] = null) =>
  decisionsOfPlugin(session, { id: 'mendoza-budget', state, health, jurisdictions: [] }, []).map(
    ({ name }) => name,
  );

it('offers to resume what a person or a new core took out of the graph', () => {
  expect(decisionsAt('SUSPENDED')).toEqual(['resume', 'retire']);
  expect(decisionsAt('QUARANTINED')).toEqual(['resume', 'suspend', 'retire']);
});

it('does not offer it of what comes back by itself', () => {
  expect(decisionsAt('QUARANTINED', { status: 'QUARANTINED', ...MEASURED })).toEqual(['suspend', 'retire']);
});
