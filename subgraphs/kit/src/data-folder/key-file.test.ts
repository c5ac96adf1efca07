import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalKeys } from '@grafo-abierto/identity';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeyFile } from './key-file.js';

describe('the file of a signer', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grafo-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = () => createLocalKeys({ store: openKeyFile(join(folder, 'keys'), 'issuer') });
  const kidsOf = (keys: ReturnType<typeof open>) => keys.published().keys.map(({ kid }) => kid);

  it('is made when it is first needed, in a folder and a file that only their owner reads', () => {
    open().published();
    expect(readdirSync(join(folder, 'keys'))).toEqual(['issuer.json']);
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'keys', 'issuer.json')).mode & 0o777).toBe(0o600);
  });

  it('holds the same keys for whoever opens it, at once or later', () => {
    const [one, other] = [open(), open()];
    expect(kidsOf(one)).toEqual(kidsOf(other));
    expect(kidsOf(open())).toEqual(kidsOf(one));
  });

  it('is rotated by one process for all', () => {
    const [hub, command] = [open(), open()];
    const [first, next] = kidsOf(hub);
    command.rotate();
    expect(kidsOf(hub)).toEqual([next, expect.any(String), first]);
    command.revoke();
    expect(kidsOf(hub)).not.toContain(next);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['issuer.json']);
  });

  it('that was cut is told by its name and never replaced in silence', () => {
    open().published();
    const file = join(folder, 'keys', 'issuer.json');
    writeFileSync(file, '{"current":{"d":"secret"');
    const failure = expect.objectContaining({ code: 'GRAFO_KEYS_UNREADABLE', parameters: { path: file } });
    expect(() => open().published()).toThrow(failure);
  });
});
