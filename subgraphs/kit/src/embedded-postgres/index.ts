/** PostgreSQL without an installation, for the embedded hub and for tests. */
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { createTestDatabase, startTestCluster, type TestCluster, type TestDatabase } from './test-cluster.js';
