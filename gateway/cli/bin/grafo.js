#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
// Starts the command line `grafo` from the built package.
try {
  await import('../dist/main.js');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist/main.js')) throw error;
  process.stderr.write('grafo is not built yet: run "npm run build" first.\n');
  process.exitCode = 1;
}
