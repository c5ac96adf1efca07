/** What a hub without servers of its own needs: a folder that it alone holds, and a PostgreSQL in it. */
export { type DataFolder, openDataFolder } from '../data-folder/data-folder.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { findRunningPostgres } from './running-postgres.js';
export { createTestDatabase, startTestCluster, type TestCluster, type TestDatabase } from './test-cluster.js';
