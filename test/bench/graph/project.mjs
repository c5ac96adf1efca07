/** The project's own subgraphs on a PostgreSQL of their own, for the acceptance operations. */
import { CORE_SUBGRAPHS } from '@grafo-abierto/cli';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase, startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { memoised } from './executors.mjs';
import { withoutSecurity } from './without-security.mjs';

export async function openProject(mode) {
  const cluster = await startTestCluster();
  process.once('SIGTERM', () => cluster.stop().then(() => process.exit(0)));
  const database = await createTestDatabase(cluster.url);
  const urls = await provisionSchemas(
    database.url,
    CORE_SUBGRAPHS.map(({ name }) => name),
  );
  const opened = [];
  for (const subgraph of CORE_SUBGRAPHS) {
    const { name, sdl, execute, loadStarter } = await subgraph.open(urls[subgraph.name]);
    await loadStarter();
    const answer = ({ query, variables = {} }) => execute({ query, variables, principal: null });
    opened.push({ name, sdl: withoutSecurity(sdl), answer: mode === 'memo' ? memoised(answer) : answer });
  }
  return opened;
}
