/** `npm run bench`: measures this gateway beside others, and prints tables of medians and ratios. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureConsole } from './console.mjs';
import { measureDiscovery } from './discovery.mjs';
import { measureGrowth } from './growth.mjs';
import { measureHttp } from './http.mjs';
import { measureInProcess } from './in-process.mjs';

const HELP = `npm run bench -- [options]
  --seconds N      of each round of each gateway (8)
  --rounds N       of which the median counts (5)
  --connections N  that ask at the same time (50)
  --only TEXT      http, process, growth, discovery, console, or a part of a table's title
  --part N         of the generated country that discovery is asked about (1)`;

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '50' },
    only: { type: 'string', default: '' },
    part: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(HELP);
else await run();

async function run() {
  const [seconds, rounds, connections] = [options.seconds, options.rounds, options.connections].map(Number);
  const only = options.only.toLowerCase();
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model.trim()}, Node ${process.version}; medians of ${rounds} rounds of ${seconds} s, ${connections} connections\n`,
  );
  const isOne = ['http', 'process', 'growth', 'discovery', 'console'].includes(only);
  if (!isOne || only === 'http') await measureHttp({ seconds, rounds, connections, only: isOne ? '' : only });
  if (only === '' || only === 'process') await measureInProcess({ seconds, rounds });
  if (only === '' || only === 'growth') await measureGrowth({ rounds });
  if (only === '' || only === 'discovery') await measureDiscovery({ rounds, part: Number(options.part) });
  if (only === '' || only === 'console') await measureConsole({ rounds });
}
