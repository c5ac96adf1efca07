#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Starts the command line `grafo` from the built package, on a Node that can run it.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 17)) {
  process.stderr.write(
    `Node ${process.versions.node} es demasiado viejo; npm ci trae uno más nuevo: usá "npm start" o "npx grafo". / ` +
      `Node ${process.versions.node} is too old; npm ci brings a newer one: use "npm start" or "npx grafo".\n`,
  );
  process.exit(1);
}

// Node keeps what it compiled, so that the next command starts sooner; where it cannot write there, it does not.
module.enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/grafo', import.meta.url)));

try {
  await import('../dist/main.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist/main.js')) throw error;
  process.stderr.write('Falta compilar: ejecutá "npm run build". / Not built yet: run "npm run build".\n');
  process.exitCode = 1;
}
