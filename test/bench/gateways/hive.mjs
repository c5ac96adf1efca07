/** Hive Gateway, with its own JavaScript engine or with the Rust planner, on node:http. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

const [path, planner] = process.argv.slice(2);
const runtime = createGatewayRuntime({
  supergraph: readFileSync(path, 'utf8'),
  logging: false,
  ...(planner === 'rust' && { unifiedGraphHandler }),
});
const server = createServer(runtime);
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
