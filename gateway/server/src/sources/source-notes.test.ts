import { describe, expect, it } from 'vitest';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import { reasonOfFailure } from './failure-reason.js';
import { SourceNotes } from './source-notes.js';
import type { SourceState } from './source-status.type.js';
import { sourcesHeader } from './sources-header.js';

const unknown = { since: null, nextTry: null };

describe('what is noticed of sources', () => {
  it('is that one in quarantine is refused, since when it is there and until when, as its health says', () => {
    const state: SourceState = {
      status: 'QUARANTINED',
      since: new Date('2026-03-01T12:00:00Z'),
      nextTry: new Date('2026-03-01T12:00:30Z'),
    };
    const notes = new SourceNotes();
    const reason = reasonOfFailure(new SubgraphTransportError('quarantine'));
    notes.add('mendoza', { reason, since: new Date('2026-03-01T12:00:09Z'), nextTry: null });
    expect(notes.reports({ of: (name) => (name === 'mendoza' ? state : undefined) })).toEqual([
      {
        id: 'mendoza',
        status: 'REFUSED',
        since: '2026-03-01T12:00:00.000Z',
        nextTry: '2026-03-01T12:00:30.000Z',
        message: { es: expect.stringContaining('cuarentena'), en: expect.stringContaining('quarantine') },
      },
    ]);
  });

  it('is the worse of what is said of one, and in one order whoever came first', () => {
    const notes = new SourceNotes();
    notes.add('sdg', { reason: 'down', ...unknown });
    notes.add('sdg', { reason: 'answered', ...unknown });
    notes.add('catalog', { reason: 'answered', ...unknown });
    expect(notes.reports().map(({ id, status }) => [id, status])).toEqual([
      ['catalog', 'OK'],
      ['sdg', 'UNAVAILABLE'],
    ]);
  });

  it('is of two hundred at most, with how many more there are, of which a header names forty', () => {
    const notes = new SourceNotes();
    for (let number = 0; number < 250; number++) notes.add(`p${number}`, { reason: 'down', ...unknown });
    expect([notes.reports().length, notes.unnamed]).toEqual([200, 50]);
    const header = sourcesHeader(notes.reports(), notes.unnamed);
    expect(header?.split(', ')).toHaveLength(41);
    expect(header).toMatch(/, \*more=210$/);
  });

  it('is in a header under names that a header can have', () => {
    const notes = new SourceNotes();
    for (const id of ['Reviews', '3d', 'a\r\nset-cookie: b']) notes.add(id, { reason: 'down', ...unknown });
    expect(sourcesHeader(notes.reports(), 0)).toBe(
      '*3d=UNAVAILABLE, reviews=UNAVAILABLE, a__set-cookie__b=UNAVAILABLE',
    );
  });
});
