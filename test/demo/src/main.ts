import { reportFailure } from '@grafo-abierto/subgraph-kit/process';
import { runDemo } from './run-demo.js';

await runDemo(process.env, {
  info: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
}).catch(reportFailure);
