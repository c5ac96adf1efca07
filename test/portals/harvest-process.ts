/** The catalog subgraph with its harvest, as a process of its own that a test may kill: node harvest-process.ts */
import { catalog } from '@grafo-abierto/catalog';
import { createGuardedHttp, systemFetchClock } from '@grafo-abierto/plugin-kit';

const { DATABASE_URL = '', PORTAL_ORIGIN = '' } = process.env;

const subgraph = await catalog.open(DATABASE_URL);
const say = (line: string) => void process.stdout.write(`${line}\n`);
subgraph.startBackground({
  clock: systemFetchClock,
  log: { info: say, error: say },
  openHttp: () =>
    createGuardedHttp({
      localOrigins: [PORTAL_ORIGIN],
      resolveHost: async () => [{ address: '127.0.0.1', family: 4 }],
    }),
});
process.on('SIGTERM', () => void subgraph.close());
say('harvesting');
