/** What a hub without servers of its own needs: a PostgreSQL in a folder. */
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { findRunningPostgres } from './running-postgres.js';
export { createTestDatabase, startTestCluster, type TestCluster, type TestDatabase } from './test-cluster.js';
export { copyTestDatabase } from './test-template.js';
