import { startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { TestProject } from 'vitest/node';
import { throwawayPlace } from './throwaway-place.js';

/** One PostgreSQL for the whole run; each test file makes databases of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster(throwawayPlace());
  project.provide('postgresUrl', cluster.url);
  return () => cluster.stop();
}
