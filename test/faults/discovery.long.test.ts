import { findRunningPostgres } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { useHubs } from './use-hubs.js';

const REBUILD = ['discovery', 'rebuild'];
const longest = (output: string) => Math.max(...output.split('\n').map((line) => line.length));

async function countInitiatives(url: string): Promise<unknown> {
  const response = await fetch(
    `${url}/graphql?query=${encodeURIComponent('{ initiatives { totalCount } }')}`,
  );
  const { data } = (await response.json()) as { data?: { initiatives?: { totalCount?: number } } };
  return data?.initiatives?.totalCount;
}

/** One that is left over, and none of those that there are. */
async function damage(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("delete from discovery.entry where type = 'Initiative'");
  await client.query(`
    insert into discovery.entry (type, id, feed, sweep, held) values ('Initiative', 'none', 'initiatives', 0, '{}')`);
  await client.end();
}

describe('grafo discovery rebuild', { timeout: 120_000 }, () => {
  const hubs = useHubs('used');

  it('has the hub that runs make the index anew', async () => {
    const hub = hubs.start();
    const url = await hub.ready();
    const whole = await hubs.start({}, REBUILD).ended;
    const before = await countInitiatives(url);
    await damage(findRunningPostgres(hubs.folder.path) ?? '');
    expect(await countInitiatives(url)).toBe(1);
    const { code, output } = await hubs.start({}, REBUILD).ended;
    expect(whole.code).toBe(0);
    expect(code).toBe(0);
    expect(output).toContain('The hub that runs rebuilds the index');
    expect(output).toMatch(/ {2}initiatives: done, \d+ records/);
    expect(longest(output)).toBeLessThanOrEqual(80);
    expect(await countInitiatives(url)).toBe(before);
  });

  it('makes it itself where no hub runs, and goes on where it was cut off', async () => {
    const cut = hubs.start({}, REBUILD);
    await cut.printed(/No hub runs/);
    expect(await cut.stop()).toMatchObject({ code: 130 });
    const { code, output } = await hubs.start({}, REBUILD).ended;
    expect(output).toMatch(/Index rebuilt in [\d.]+ s: \d+ entities, \d+ alignments/);
    expect(code).toBe(0);
    expect(longest(output)).toBeLessThanOrEqual(80);
  });
});
