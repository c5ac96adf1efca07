import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareBinaries } from './native-binaries.js';
import { findNativePackage, type NativePackage } from './native-package.js';
import { serverAccount } from './server-account.js';

const account = serverAccount('/nowhere');

let place: string;
let copies: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'grafo-native-'));
  chmodSync(place, 0o755);
  copies = join(place, 'copies');
});
afterEach(() => {
  chmodSync(join(place, 'package', 'native', 'lib'), 0o755);
  rmSync(place, { recursive: true, force: true });
});

/** A program that runs only beside its library, by a name that npm does not pack. */
const needsItsLink = '#!/bin/sh\nexec test -e "$(dirname "$0")/../lib/libpart.so.1"\n';

/** As npm unpacks it when it runs no install script. */
function unpack(program = needsItsLink): NativePackage {
  const native = join(place, 'package', 'native');
  for (const folder of ['bin', 'lib']) mkdirSync(join(native, folder), { recursive: true });
  for (const name of ['postgres', 'initdb'])
    writeFileSync(join(native, 'bin', name), program, { mode: 0o755 });
  writeFileSync(join(native, 'lib', 'libpart.so.1.2'), '');
  const links = [{ source: 'native/lib/libpart.so.1.2', target: 'native/lib/libpart.so.1' }];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  return { platform: 'linux-x64', version: '18.4.0', native };
}

/** To an ordinary account a read-only folder, to root's nobody one that it cannot enter. */
function makeUnusable({ native }: NativePackage): void {
  if (account === undefined) chmodSync(join(native, 'lib'), 0o555);
  else chmodSync(join(place, 'package'), 0o700);
}

describe("PostgreSQL's binaries", () => {
  it('run where npm put them, once the links and modes that it left out are there', async () => {
    const unpacked = unpack();
    chmodSync(join(unpacked.native, 'bin', 'initdb'), 0o644);
    expect(await prepareBinaries(unpacked, copies, account)).toBe(unpacked.native);
    expect(statSync(join(unpacked.native, 'bin', 'initdb')).mode & 0o777).toBe(0o755);
    expect(existsSync(copies)).toBe(false);
  });

  it('run in a copy where node_modules is of no use, which the next start finds again', async () => {
    const unpacked = unpack();
    makeUnusable(unpacked);
    const copy = await prepareBinaries(unpacked, copies, account);
    expect(copy).toBe(join(copies, 'postgresql-18.4.0-linux-x64'));
    expect(lstatSync(join(copy, 'lib', 'libpart.so.1')).isSymbolicLink()).toBe(true);
    const made = statSync(copy).ino;
    expect(await prepareBinaries(unpacked, copies, account)).toBe(copy);
    expect(statSync(copy).ino).toBe(made);
  });

  it('are copied anew where the copy is damaged', async () => {
    const unpacked = unpack();
    makeUnusable(unpacked);
    const copy = await prepareBinaries(unpacked, copies, account);
    rmSync(join(copy, 'bin', 'postgres'));
    expect(await prepareBinaries(unpacked, copies, account)).toBe(copy);
    expect(existsSync(join(copy, 'bin', 'postgres'))).toBe(true);
  });

  it.runIf(account !== undefined)(
    'can be read by the account that runs them, also where npm ran under a strict umask',
    async () => {
      const unpacked = unpack();
      for (const path of ['lib/libpart.so.1.2', 'bin/initdb']) chmodSync(join(unpacked.native, path), 0o600);
      makeUnusable(unpacked);
      const copy = await prepareBinaries(unpacked, copies, account);
      expect(statSync(join(copy, 'lib', 'libpart.so.1.2')).mode & 0o777).toBe(0o644);
      expect(statSync(join(copy, 'bin', 'initdb')).mode & 0o777).toBe(0o755);
    },
  );

  it('are refused where the machine has another C library', async () => {
    const foreign = unpack('#!/lib/ld-of-another-system.so.1\n');
    await expect(prepareBinaries(foreign, copies, account)).rejects.toMatchObject({
      code: 'GRAFO_POSTGRES_UNSUPPORTED',
      parameters: { platform: 'linux-x64 (musl)' },
    });
  });

  it('are refused where npm has none for the platform', () => {
    unpack();
    expect(() => findNativePackage('sunos-x64')).toThrow('There is no bundled PostgreSQL for sunos-x64.');
  });
});
