import type { PortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HarvestLab, HOUR, MINUTE } from './harvest-lab.js';
import { startPortalLab } from './portal-lab.js';

const DATASETS = 20;
const PORTAL = 'data-json';

let simulator: PortalSimulator;
let lab: HarvestLab;
beforeAll(async () => {
  simulator = await startPortalLab(DATASETS);
  lab = await HarvestLab.open(simulator);
  await lab.addPortal(PORTAL, PORTAL);
  await lab.addPortal('ckan', 'ckan');
});
afterAll(async () => {
  await lab?.[Symbol.asyncDispose]();
  await simulator[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await lab.forget(PORTAL);
  await lab.harvest(PORTAL);
});

/** What is stored of datasets, and under which transaction each row was last written. */
const stored = () => lab.sql('select id, xmin::text from dataset where portal_id = $1 order by id', [PORTAL]);
const portal = async (columns: string) =>
  (await lab.sql(`select ${columns} from portal where id = $1`, [PORTAL]))[0] ?? {};
const nextIn = async () => {
  const { next } = await portal('next_harvest_at as next');
  return (new Date(next).getTime() - lab.clock.now()) / MINUTE;
};

describe('a portal that has not changed', () => {
  it('costs no write to its datasets, and no reading where it can say so', async () => {
    const before = await stored();
    expect(await lab.harvest(PORTAL)).toMatchObject({
      outcome: 'SUCCEEDED',
      added: 0,
      changed: 0,
      removed: 0,
    });
    expect(await lab.harvest(PORTAL, null, { isRequested: false })).toMatchObject({
      outcome: 'UNCHANGED',
      bytes: 0,
    });
    expect(await stored()).toEqual(before);
    expect(await lab.status(PORTAL)).toBe('HEALTHY');
  });

  it('tells the feed nothing of its datasets', async () => {
    const events = () => lab.sql("select position from feed_event where type = 'Dataset'");
    const before = await events();
    await lab.harvest(PORTAL);
    expect(await events()).toEqual(before);
  });
});

describe('a portal that changes', () => {
  it('leaves in the history what changed, by whom it was published, and tells the feed', async () => {
    const told = () => lab.sql("select id from feed_event where type = 'Dataset'");
    const before = await told();
    expect(await lab.harvest(PORTAL, 'missing-title')).toMatchObject({ changed: 4 });
    const [change] = await lab.sql(
      "select actor, change, fields from entity_change where id = 'data-json:30-000001' order by version desc limit 1",
    );
    expect(change).toEqual({
      actor: 'Portal data-json (demostración)',
      change: 'CHANGED',
      fields: [
        {
          field: 'title',
          before: 'Compras y contrataciones adjudicadas 2015 (demostración)',
          after: '30-000001',
        },
      ],
    });
    expect((await told()).length - before.length).toBe(4);
  });

  it('is cited as of the reading that first found what a row says', async () => {
    await lab.harvest(PORTAL, 'free-text-licences');
    const [first, second] = await lab.sql(
      'select source, url, retrieved_at from dataset join source on source.id = source_id where dataset.id = any($1) order by dataset.id',
      [['data-json:30-000000', 'data-json:30-000001']],
    );
    expect(first).toMatchObject({ source: 'Portal data-json (demostración)', url: simulator.url(PORTAL) });
    expect(second?.['retrieved_at'] > first?.['retrieved_at']).toBe(true);
  });

  it('keeps what was published beside what was made of it', async () => {
    await lab.harvest(PORTAL, 'markup-in-text');
    const [row] = await lab.sql(
      "select description, raw_description, raw->>'description' as raw from dataset where id = 'data-json:30-000001'",
    );
    const published = '<p>Primera línea<br/>\r\n&nbsp;<b>segunda</b></p>\r\n(demostración)';
    expect(row).toEqual({
      description: expect.not.stringMatching(/[<\r]/),
      raw_description: published,
      raw: published,
    });
  });
});

describe('the licence of a catalogue', () => {
  it('is inherited also where it is stated after the datasets, with their score', async () => {
    const licences = () =>
      lab.sql(
        'select licence_id, licence_from, count(*)::integer from dataset where portal_id = $1 group by 1, 2',
        [PORTAL],
      );
    const score = async () => Number((await portal('quality_reusability as score'))['score']);
    await lab.sql(
      "update dataset set raw = (raw::jsonb - 'license')::json, licence_from = null, licence_raw = null where portal_id = $1",
      [PORTAL],
    );
    await lab.sql("update portal set catalog_licence_raw = 'otra' where id = $1", [PORTAL]);
    const before = await score();
    expect(await lab.harvest(PORTAL, 'zero-datasets')).toMatchObject({
      outcome: 'SUCCEEDED',
      changed: DATASETS,
    });
    expect(await licences()).toEqual([{ licence_id: 'CC-BY-4.0', licence_from: 'CATALOG', count: DATASETS }]);
    expect(await score()).toBe(before);
  });
});

describe('a mass deletion', () => {
  const confirm = () =>
    lab.sql('update portal set removal_confirmed_at = clock_timestamp() where id = $1', [PORTAL]);

  it('removes nothing until a person confirms it, however often it is read', async () => {
    for (let reading = 0; reading < 2; reading++) {
      expect(await lab.harvest(PORTAL, 'mass-deletion')).toMatchObject({ outcome: 'SUCCEEDED', removed: 0 });
    }
    expect(await portal('removal_held, status, dataset_count')).toEqual({
      removal_held: 18,
      status: 'DEGRADED',
      dataset_count: DATASETS,
    });
    expect(await lab.listed(PORTAL)).toHaveLength(DATASETS);
  });

  it('happens once a person has confirmed it; what is gone stays as a tombstone', async () => {
    await lab.harvest(PORTAL, 'mass-deletion');
    await confirm();
    expect(await lab.harvest(PORTAL, 'mass-deletion')).toMatchObject({ removed: 18 });
    expect(await portal('removal_held, removal_confirmed_at, status, dataset_count')).toEqual({
      removal_held: null,
      removal_confirmed_at: null,
      status: 'HEALTHY',
      dataset_count: 2,
    });
    const [gone] = await lab.sql(
      "select count(*)::integer, count(vanished_at)::integer as dated, count(raw)::integer as kept from dataset where portal_id = $1 and presence = 'VANISHED'",
      [PORTAL],
    );
    expect(gone).toEqual({ count: 18, dated: 18, kept: 18 });
  });

  it('is not confirmed for more than the person has seen', async () => {
    await lab.harvest(PORTAL, 'mass-deletion');
    await confirm();
    expect(await lab.harvest(PORTAL, 'zero-datasets')).toMatchObject({ removed: 0 });
    expect(await portal('removal_held, removal_confirmed_at')).toEqual({
      removal_held: DATASETS,
      removal_confirmed_at: null,
    });
  });

  it('is over when the datasets come back, also after it was confirmed', async () => {
    await lab.harvest(PORTAL, 'mass-deletion');
    await confirm();
    await lab.harvest(PORTAL, 'mass-deletion');
    expect(await lab.harvest(PORTAL)).toMatchObject({ added: 0, changed: 18 });
    expect(await lab.listed(PORTAL)).toHaveLength(DATASETS);
    expect(
      await lab.sql("select id from dataset where presence = 'LISTED' and vanished_at is not null"),
    ).toEqual([]);
  });
});

describe('identifiers that are minted anew', () => {
  it('link each dataset with what it was, and count it once', async () => {
    expect(await lab.harvest(PORTAL, 'identifiers-reminted')).toMatchObject({ added: 0, changed: DATASETS });
    expect(await portal('dataset_count, removal_held')).toEqual({
      dataset_count: DATASETS,
      removal_held: null,
    });
    const [pair] = await lab.sql(
      `select earlier.presence, later.id, later.succeeds_id from dataset as earlier
       join dataset as later on later.id = earlier.superseded_by_id where earlier.id = 'data-json:30-000003'`,
    );
    expect(pair).toEqual({
      presence: 'VANISHED',
      id: 'data-json:2027-30-000003',
      succeeds_id: 'data-json:30-000003',
    });
  });

  it('are told to the feed as one dataset that goes and one that is there', async () => {
    await lab.harvest(PORTAL, 'identifiers-reminted');
    const told = await lab.sql(
      `select distinct on (id) id, content is null as "isGone" from feed_event
       where id in ('data-json:30-000003', 'data-json:2027-30-000003') order by id, position desc`,
    );
    expect(told).toEqual([
      { id: 'data-json:2027-30-000003', isGone: false },
      { id: 'data-json:30-000003', isGone: true },
    ]);
  });

  it('do not hide a mass deletion of others', async () => {
    await lab.sql("update dataset set title = 'Otro' where portal_id = $1 and id > 'data-json:30-000004'", [
      PORTAL,
    ]);
    await lab.harvest(PORTAL, 'identifiers-reminted');
    expect(await portal('removal_held')).toEqual({ removal_held: 15 });
  });
});

describe('a portal that fails', () => {
  it('is tried again after a pause that grows, and at its schedule once it works', async () => {
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      await lab.harvest(PORTAL, 'status-503');
      pauses.push(await nextIn());
    }
    expect(pauses.map((minutes) => Math.floor(minutes / 15))).toEqual([1, 2, 4]);
    await lab.harvest(PORTAL);
    expect(await nextIn()).toBeGreaterThan(15 * 60);
  });

  it('is down once its copy is two days old, and well again at its next good reading', async () => {
    await lab.passUnread(49 * HOUR);
    const fail = async () => (await lab.harvest(PORTAL, 'truncated-json')).outcome;
    expect([await fail(), await fail()]).toEqual(['FAILED', 'FAILED']);
    expect(await lab.status(PORTAL)).toBe('STALE');
    expect(await fail()).toBe('FAILED');
    expect(await lab.status(PORTAL)).toBe('DOWN');
    expect(await lab.listed(PORTAL)).toHaveLength(DATASETS);
    await lab.harvest(PORTAL);
    expect(await lab.status(PORTAL)).toBe('HEALTHY');
  });

  it('is judged by its last reading, also where several begin in one instant of the clock', async () => {
    for (let round = 0; round < 6; round++) {
      await lab.harvest(PORTAL, null, { isSameInstant: true });
      expect(await lab.status(PORTAL)).toBe('HEALTHY');
      await lab.harvest(PORTAL, 'truncated-json', { isSameInstant: true });
      expect(await lab.status(PORTAL)).toBe('DEGRADED');
    }
  });

  it('harms no other that is read meanwhile', async () => {
    const [bad, good] = await Promise.all([lab.harvest(PORTAL, 'truncated-json'), lab.harvest('ckan')]);
    expect([bad.outcome, good.outcome]).toEqual(['FAILED', 'SUCCEEDED']);
  });

  it('says so to the operator once, and not at each attempt', async () => {
    const before = lab.log.length;
    for (let attempt = 0; attempt < 4; attempt++) await lab.harvest(PORTAL, 'dead-dns');
    expect(lab.log.slice(before)).toEqual(['  portal data-json: is read with problems (DEGRADED)']);
  });
});

describe('a portal that nobody reads', () => {
  it('grows stale by itself', async () => {
    await lab.passUnread(72 * HOUR);
    await lab.until(async () => (await lab.status(PORTAL)) === 'STALE');
  });

  it('keeps its status while it is paused', async () => {
    const operate = (operation: string) =>
      lab.sql('update portal set operation = $2 where id = $1', [PORTAL, operation]);
    await lab.harvest('ckan');
    await operate('PAUSED');
    await lab.passUnread(72 * HOUR);
    await lab.until(async () => (await lab.status('ckan')) === 'STALE');
    expect(await lab.status(PORTAL)).toBe('HEALTHY');
    await operate('ACTIVE');
  });
});

describe('a process that dies while it reads a portal', () => {
  it('leaves the portal to others once its lease is over, and the reading as interrupted', async () => {
    await lab.sql(
      `insert into portal_fetch (id, portal_id, started_at) values ('data-json:dead', 'data-json', $1)`,
      [new Date(lab.clock.now()).toISOString()],
    );
    const claim = (until: string) =>
      lab.sql(
        `update portal set current_fetch_id = 'data-json:dead', claimed_until = clock_timestamp() + $1::interval,
         requested_at = clock_timestamp() where id = 'data-json'`,
        [until],
      );
    await claim('1 hour');
    const before = (await lab.fetches(PORTAL)).length;
    await lab.harvest('ckan');
    expect(await lab.fetches(PORTAL)).toHaveLength(before);
    await claim('-1 second');
    lab.clock.pass(MINUTE);
    await lab.until(async () => (await lab.fetches(PORTAL)).length === before + 2);
    expect((await lab.fetches(PORTAL)).map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['SUCCEEDED', 'INTERRUPTED']),
    );
  });
});
