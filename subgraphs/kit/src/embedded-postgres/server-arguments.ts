/** PostgreSQL's command line: every setting of the embedded server is here, none in its files. */
import { type Cluster, clusterName, dataFolderForServer } from './cluster.js';

export interface ServerSettings {
  readonly port: number;
  readonly maxConnections: number;
  /** false trades safety for speed: for the throwaway clusters of tests. */
  readonly durable: boolean;
}

export function serverArguments(
  cluster: Cluster,
  { port, maxConnections, durable }: ServerSettings,
): string[] {
  const settings = {
    cluster_name: clusterName(cluster.dataFolder),
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '128MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : throwaway),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', dataFolderForServer(cluster), ...pairs];
}

/** Tests count the statements of a subgraph; nobody else pays for that. */
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_preload_libraries: 'pg_stat_statements',
  // Those of all databases of a run; what does not fit is forgotten, and a count falls short.
  'pg_stat_statements.max': 50_000,
};
