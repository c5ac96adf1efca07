/** Compresses what was built, once, and says how much the home page loads; too much of it fails the build. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const COMPRESSED = /\.(js|css|html|svg)$/;
/** Bytes of JavaScript, compressed with gzip, that the first page may load. */
const LIMIT = 200_000;

const sizes = new Map();
for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !COMPRESSED.test(entry.name)) continue;
  const path = `${entry.parentPath}/${entry.name}`;
  const bytes = await readFile(path);
  const gzip = gzipSync(bytes, { level: 9 });
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  await Promise.all([writeFile(`${path}.gz`, gzip), writeFile(`${path}.br`, brotli)]);
  sizes.set(entry.name, { gzip: gzip.length, brotli: brotli.length });
}

const page = await readFile(new URL('index.html', DIST), 'utf8');
const initial = [...page.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) =>
  sizes.get(name),
);
const sum = (kind) => initial.reduce((total, each) => total + each[kind], 0);
process.stdout.write(`Initial JavaScript: ${sum('gzip')} bytes with gzip, ${sum('brotli')} with Brotli.\n`);
if (sum('gzip') > LIMIT) throw new Error(`The home page loads more than ${LIMIT} bytes of JavaScript.`);
