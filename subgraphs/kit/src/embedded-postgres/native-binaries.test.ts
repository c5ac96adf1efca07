import {
  chmodSync,
  cpSync,
  existsSync,
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

const isRoot = process.getuid?.() === 0;
const account = serverAccount('/nowhere');
const installed = findNativePackage();

let place: string;
let copies: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'grafo-native-'));
  chmodSync(place, 0o755);
  copies = join(place, 'copies');
});
afterEach(() => {
  chmodSync(join(place, 'native'), 0o755);
  rmSync(place, { recursive: true, force: true });
});

/** As npm unpacks it when it runs no install script. */
function unpackWithoutLinks(): NativePackage {
  const native = join(place, 'native');
  const isLink = (path: string) => /\.so(\.\d+)?$/.test(path) && existsSync(`${path}`) && isSymbolic(path);
  cpSync(installed.native, native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && !isLink(path),
  });
  return { ...installed, native };
}

describe("PostgreSQL's binaries", () => {
  it('run where npm put them, once the links that npm leaves out are there', async () => {
    const unpacked = unpackWithoutLinks();
    chmodSync(join(unpacked.native, 'bin', 'initdb'), 0o644);
    expect(await prepareBinaries(unpacked, copies, account)).toBe(unpacked.native);
    expect(existsSync(copies)).toBe(false);
  });
});
