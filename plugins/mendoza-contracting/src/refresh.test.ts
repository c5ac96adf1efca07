import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGuardedHttp, type Plugin } from '@grafo-abierto/plugin-kit';
import { describe, expect, it } from 'vitest';
import { createContractingPlugin } from './create-plugin.js';
import { openPlugin, REFRESH_MS } from './testing/open-plugin.js';
import { examplePackage, numberedRelease } from './testing/packages.js';

const text = (count: number) =>
  examplePackage(Array.from({ length: count }, (_, index) => numberedRelease(index + 1)));

const QUERY = `{ mendozaContracting(first: 1) { totalCount edges { node { provenance { retrievedAt } } } }
  mendozaContractingSources { isWhole findings { code } } }`;

/** How many processes are served, of when, and what is said of their source. */
async function served({ plugin }: { readonly plugin: Plugin }) {
  const { data, errors } = await plugin.execute({ query: QUERY });
  const answer = data as {
    mendozaContracting: {
      totalCount: number;
      edges: { node: { provenance: { retrievedAt: string } } }[];
    } | null;
    mendozaContractingSources: { isWhole: boolean; findings: { code: string }[] }[] | null;
  };
  return {
    count: answer.mendozaContracting?.totalCount ?? null,
    hour: answer.mendozaContracting?.edges[0]?.node.provenance.retrievedAt.slice(11, 13) ?? null,
    isWhole: answer.mendozaContractingSources?.[0]?.isWhole ?? null,
    findings: answer.mendozaContractingSources?.[0]?.findings.map(({ code }) => code) ?? null,
    code: errors?.[0]?.extensions['code'] ?? null,
  };
}

describe('the copy that is served', () => {
  it('takes what is new once it is stale, and not before', async () => {
    await using opened = await openPlugin(text(10));
    await opened.publish(text(12));
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 10, hour: '00' });
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 12, hour: '01' });
  });

  it('stays when its source dies, with the hour of the last good one, and goes on when it returns', async () => {
    await using opened = await openPlugin(text(10));
    await opened.unpublish();
    opened.pass(REFRESH_MS * 5);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 10, hour: '00', code: null });
    expect(opened.log.join()).toContain('GRAFO_FETCH_UNREACHABLE');
    await opened.publish(text(11));
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 11, hour: '06' });
  });

  it('is not replaced by a smaller one that was cut short', async () => {
    await using opened = await openPlugin(text(40));
    const longer = text(30);
    await opened.publish(longer.slice(0, -200));
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 40, hour: '00', isWhole: true });
    expect(opened.log.join()).toContain('cut short');
  });

  it('takes of the first that was cut short what was read whole, says so, and mends it as soon as it can', async () => {
    const whole = text(40);
    await using opened = await openPlugin(whole.slice(0, -2_000));
    const before = await served(opened);
    expect(before).toMatchObject({ isWhole: false, findings: ['GRAFO_PORTAL_JSON_CUT'], code: null });
    expect(before.count).toBeGreaterThan(30);
    expect(before.count).toBeLessThan(40);
    await opened.publish(whole);
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 40, isWhole: true, findings: [] });
  });

  it('is not replaced by one that lost more than half, however whole it is', async () => {
    await using opened = await openPlugin(text(40));
    await opened.publish(text(19));
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 40, hour: '00' });
    await opened.publish(text(20));
    opened.pass(REFRESH_MS);
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 20, hour: '02' });
  });

  it('has each release once, and counts those that came again', async () => {
    const twice = [1, 2, 2, 1].map(numberedRelease);
    await using opened = await openPlugin(examplePackage(twice));
    expect(await served(opened)).toMatchObject({ count: 2, findings: ['GRAFO_PORTAL_RECORD_DUPLICATE'] });
  });
});

describe('before the first copy', () => {
  it('nothing is answered but that it is being read: no empty list', async () => {
    await using opened = await openPlugin('<html>');
    expect(await served(opened)).toMatchObject({ count: null, code: 'GRAFO_PORTAL_ANSWER_HTML' });
    await opened.publish(text(3));
    opened.pass(REFRESH_MS);
    expect(await served(opened)).toMatchObject({ count: null });
    await opened.settle();
    expect(await served(opened)).toMatchObject({ count: 3, code: null });
  });
});

describe('a source on the web', () => {
  /** A page that links to a file, as a province publishes them; the file can be exchanged and taken down. */
  async function publish() {
    const portal = { body: text(5), etag: '"1"', isDown: false, downloads: 0 };
    const server: Server = createServer((request, response) => {
      if (portal.isDown) return void response.writeHead(404).end();
      if (request.url === '/datasets/')
        return void response.end(
          '<a href="/descargar/01/2026_release.json">2026</a> <a href="https://otro.example/x.json">x</a>',
        );
      if (request.headers['if-none-match'] === portal.etag) return void response.writeHead(304).end();
      portal.downloads += 1;
      return void response.writeHead(200, { etag: portal.etag }).end(portal.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const http = createGuardedHttp({ localOrigins: [origin] });
    let now = Date.UTC(2026, 2, 1);
    const plugin = await createContractingPlugin(
      { sources: [`${origin}/datasets/`], refreshMs: REFRESH_MS },
      { http, now: () => now, output: { write: () => true } },
    );
    const close = async () => {
      await plugin.close();
      await http.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const pass = async () => {
      now += REFRESH_MS;
      await plugin.settle();
    };
    return { plugin, portal, pass, origin, [Symbol.asyncDispose]: close };
  }

  it('is found through the page that links to it, and cited by its own address', async () => {
    await using source = await publish();
    expect(await served(source)).toMatchObject({ count: null, code: 'GRAFO_HARVEST_NOT_YET' });
    await source.plugin.settle();
    const query = '{ mendozaContractingSources { url releases isWhole } }';
    const { data } = await source.plugin.execute({ query });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      mendozaContractingSources: [
        { url: `${source.origin}/descargar/01/2026_release.json`, releases: 5, isWhole: true },
      ],
    });
  });

  it('is not downloaded again as long as it says that nothing has changed', async () => {
    await using source = await publish();
    await source.plugin.settle();
    await source.pass();
    expect([source.portal.downloads, (await served(source)).hour]).toEqual([1, '01']);
    Object.assign(source.portal, { body: text(6), etag: '"2"' });
    await source.pass();
    expect([source.portal.downloads > 1, (await served(source)).count]).toEqual([true, 6]);
  });

  it('may go down and come back', async () => {
    await using source = await publish();
    await source.plugin.settle();
    source.portal.isDown = true;
    await source.pass();
    expect(await served(source)).toMatchObject({ count: 5, hour: '00' });
    source.portal.isDown = false;
    await source.pass();
    expect(await served(source)).toMatchObject({ count: 5, hour: '02' });
  });
});
