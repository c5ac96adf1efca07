import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openHostLab } from './testing/host-lab.js';

const HOST = new URL('../../../dist/plugins/host/plugin-host.js', import.meta.url).href;

/** A process that runs plugins as a hub does. */
const hub = (folder: string, manifests: readonly object[]) => `
  import { PluginHost } from ${JSON.stringify(HOST)};
  const log = { info: console.log, error: console.error };
  const host = new PluginHost({ folder: ${JSON.stringify(folder)}, memoryMb: 64, log, environment: {} });
  const seats = ${JSON.stringify(manifests)}.map((manifest) => host.open(manifest));
  await Promise.all(seats.map((seat) => seat.ready()));
  console.log('ready');
`;

/** A plugin that holds a connection for as long as its process lives. */
const holding = (port: number, answered: string) => `
  import { createServer } from 'node:http';
  import { connect } from 'node:net';
  connect(${port}, '127.0.0.1', () => {
    createServer((request, response) => response.end('{}', () => { ${answered} })).listen(process.env.GRAFO_SOCKET);
  });
`;

it('ends every plugin when the hub is killed, also one in an endless loop', async () => {
  await using lab = await openHostLab();
  const held: Socket[] = [];
  const ends: Promise<unknown>[] = [];
  const server = createServer((socket) => {
    held.push(socket);
    ends.push(
      new Promise((resolve) =>
        socket
          .on('error', () => undefined)
          .on('close', resolve)
          .resume(),
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const manifests = [
    await lab.write('wells', holding(port, '')),
    await lab.write('lakes', holding(port, 'for (;;);')),
  ];
  const child = spawn(process.execPath, ['--input-type=module', '-e', hub(lab.folder, manifests)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') break;
  expect(held.map((socket) => socket.closed)).toEqual([false, false]);
  child.kill('SIGKILL');
  await Promise.all(ends);
  server.close();
});
