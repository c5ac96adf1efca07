/** The project's own subgraphs on a PostgreSQL of their own, for the acceptance operations. */
import { CORE_SUBGRAPHS } from '@grafo-abierto/cli';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase, startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { memoised } from './executors.mjs';
import { withoutTags, withTags } from './operations.mjs';
import { withoutSecurity } from './without-security.mjs';

/** Memoised. */
export async function openProject() {
  const cluster = await startTestCluster();
  const database = await createTestDatabase(cluster.url);
  const urls = await provisionSchemas(
    database.url,
    CORE_SUBGRAPHS.map(({ name }) => name),
  );
  const opened = [];
  for (const subgraph of CORE_SUBGRAPHS) {
    const { name, sdl, execute, loadStarter } = await subgraph.open(urls[subgraph.name]);
    await loadStarter();
    const answer = memoised(({ query, variables: { tag: _, ...variables } = {} }) =>
      execute({ query: withoutTags(query), variables, principal: null }),
    );
    opened.push({ name, sdl: withTags(withoutSecurity(sdl)), answer });
  }
  return { subgraphs: opened, close: () => cluster.stop() };
}
