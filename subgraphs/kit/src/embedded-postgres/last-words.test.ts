import { describe, expect, it } from 'vitest';
import { lastWords } from './last-words.js';

describe('the last words of PostgreSQL', () => {
  it('are what it called fatal, whatever it says of it afterwards', () => {
    const output = `2026-01-01 UTC [7] LOG:  starting PostgreSQL 18.4
2026-01-01 UTC [7] FATAL:  lock file "postmaster.pid" already exists
2026-01-01 UTC [7] HINT:  Is another postmaster running?
2026-01-01 UTC [7] LOG:  database system is shut down\n`;
    expect(lastWords(output)).toBe('lock file "postmaster.pid" already exists');
  });

  it('are the error of initdb, not how it tidied up', () => {
    const output =
      'initdb: error: could not write file "x"\ninitdb: removing contents of data directory "y"\n';
    expect(lastWords(output)).toBe('could not write file "x"');
    const nameless = 'initdb: could not look up effective user ID 4711: user does not exist\n';
    expect(lastWords(nameless)).toBe('could not look up effective user ID 4711: user does not exist');
  });

  it('are the last line where nothing was called an error, and never empty', () => {
    expect(lastWords('one\ntwo\n')).toBe('two');
    expect(lastWords('')).toBe('it ended without a word');
  });
});
