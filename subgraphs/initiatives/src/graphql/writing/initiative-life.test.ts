import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import type { Principal } from '@grafo-abierto/schema';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initiativesStarter } from '../../import/starter.js';
import { initiatives } from '../../subgraph.js';
import {
  administrator,
  createDraft,
  createPublished,
  editorOf,
  refusals,
  write,
} from '../../testing/editors.js';

const mendoza = editorOf('AR-M');
const sanJuan = editorOf('AR-J');

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(initiatives);
});
afterAll(() => subgraph?.close());

const read = async (id: string, fields: string, principal: Principal | null = null) =>
  (await ask<{ initiative: unknown }>(subgraph, `{ initiative(id: "${id}") { ${fields} } }`, {}, principal))
    .initiative;
const listed = async (place: string, principal: Principal | null) => {
  const fields = 'initiatives(scope: WITHIN, first: 100) { totalCount edges { node { id } } }';
  type Place = { initiatives: { totalCount: number; edges: { node: { id: string } }[] } | null };
  const [found] = await askEntities<Place>(subgraph, 'Jurisdiction', [place], fields, principal);
  return found?.initiatives?.edges.map(({ node }) => node.id) ?? null;
};
const told = async (id: string) => {
  const request = { after: null, waitMs: 0, signal: new AbortController().signal };
  const records = await Array.fromAsync(subgraph.open.feed.read(request));
  return records.find((record) => record.type === 'Initiative' && record.id === id);
};

describe('a draft', () => {
  it('is seen by those who may edit it and by nobody else, wherever one looks', async () => {
    const local = editorOf('AR-D:740063');
    const { id, version, status } = await createDraft(subgraph, local, 'AR-D:740063');
    expect([version, status]).toEqual([1, 'DRAFT']);
    expect(id).toMatch(/^AR-D\.740063\./);
    for (const principal of [null, sanJuan, editorOf('AR-D:740064')]) {
      expect(await read(id, 'id', principal)).toBeNull();
      expect(await askEntities(subgraph, 'Initiative', [id], 'id', principal)).toEqual([null]);
      expect(await listed('AR-D', principal)).toBeNull();
    }
    for (const principal of [local, editorOf('AR-D'), administrator]) {
      expect(await read(id, 'id', principal)).toEqual({ id });
      expect(await listed('AR-D', principal)).toEqual([id]);
    }
    expect(await told(id)).toBeUndefined();
  });

  it('is not there for an editor of another province who writes to it', async () => {
    const { id, version } = await createDraft(subgraph, mendoza, 'AR-M');
    const { problems } = await write(subgraph, sanJuan, 'editInitiative', { id, version, year: 2025 });
    expect(problems).toMatchObject([{ code: 'GRAFO_WRITE_TARGET_UNKNOWN', path: ['input', 'id'] }]);
  });

  it('becomes everybody’s when it is published, with its history and the office as its source', async () => {
    const { id, version } = await createDraft(subgraph, mendoza, 'AR-M:500007');
    const input = { id, version, status: 'IN_PROGRESS', reason: 'Aprobada' };
    await write(subgraph, mendoza, 'publishInitiative', input);
    const fields = `title(lang: EN) status provenance { source asOf }
      history { edges { node { change actor reason fields { field before after } } } }`;
    expect(await read(id, fields)).toEqual({
      title: 'Open budget',
      status: 'IN_PROGRESS',
      provenance: { source: 'Oficina de AR-M', asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
      history: {
        edges: [
          {
            node: {
              change: 'PUBLISHED',
              actor: 'Oficina de AR-M',
              reason: 'Aprobada',
              fields: [{ field: 'status', before: 'DRAFT', after: 'IN_PROGRESS' }],
            },
          },
          { node: { change: 'CREATED', actor: 'Oficina de AR-M', reason: null, fields: [] } },
        ],
      },
    });
    expect(await listed('AR-M', null)).toContain(id);
    expect(await told(id)).toMatchObject({ deleted: false, jurisdiction: 'AR-M:500007' });
  });
});

describe('an edit', () => {
  it('changes what it names, and leaves the rest as it was', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const edit = { id, version, title: { en: 'Open accounts' }, stage: 'DIAGNOSIS', code: 'M-1' };
    expect(await write(subgraph, mendoza, 'editInitiative', edit)).toMatchObject({
      initiative: { version: version + 1 },
      problems: [],
    });
    const fields = 'es: title en: title(lang: EN) stage code year';
    expect(await read(id, fields)).toEqual({
      es: 'Presupuesto abierto',
      en: 'Open accounts',
      stage: 'DIAGNOSIS',
      code: 'M-1',
      year: 2026,
    });
    await write(subgraph, mendoza, 'editInitiative', { id, version: version + 1, stage: null });
    expect(await read(id, 'stage code')).toEqual({ stage: null, code: 'M-1' });
  });

  it('that changes nothing leaves no trace', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const { initiative } = await write(subgraph, administrator, 'editInitiative', {
      id,
      version,
      year: 2026,
    });
    expect(initiative?.version).toBe(version);
    expect(await read(id, 'provenance { source }')).toEqual({ provenance: { source: 'Oficina de AR-M' } });
  });

  it('wins where two editors save at once, and the other is told what changed, by whom and when', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const answers = await Promise.all([
      write(subgraph, mendoza, 'editInitiative', { id, version, year: 2024 }),
      write(subgraph, administrator, 'editInitiative', { id, version, year: 2025 }),
    ]);
    const [lost, ...others] = answers.filter(({ initiative }) => initiative === null);
    expect(others).toEqual([]);
    expect(lost?.problems).toMatchObject([{ code: 'GRAFO_WRITE_VERSION_STALE', path: ['input', 'version'] }]);
    const winner = answers[0]?.initiative === null ? 'Administración del programa' : 'Oficina de AR-M';
    expect(lost?.problems[0]?.message).toContain(`${winner} cambió year el 20`);
    expect(await read(id, 'history { totalCount }')).toEqual({ history: { totalCount: 3 } });
  });

  it('tells everything that is wrong with it at once, each with its place, and saves nothing', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const { initiative, problems } = await write(subgraph, mendoza, 'editInitiative', {
      id,
      version,
      title: { es: 'x'.repeat(501) },
      year: 1492,
      jurisdictionId: 'Mendoza',
      kind: null,
      status: 'WITHDRAWN',
      stage: 'DIAGNOSIS',
    });
    expect(initiative).toBeNull();
    expect(Object.fromEntries(problems.map(({ code, path }) => [path?.join('.'), code]))).toEqual({
      'input.title.es': 'GRAFO_INPUT_TEXT_LENGTH',
      'input.year': 'GRAFO_INPUT_VALUE_INVALID',
      'input.jurisdictionId': 'GRAFO_INPUT_VALUE_INVALID',
      'input.status': 'GRAFO_INPUT_VALUE_INVALID',
      'input.kind': 'GRAFO_INPUT_REQUIRED',
    });
    expect(await read(id, 'version stage')).toEqual({ version, stage: null });
  });

  it('cannot take away the last title, nor name a plan that is not there', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const codes = async (input: object) =>
      (await write(subgraph, mendoza, 'editInitiative', { id, version, ...input })).problems.map(
        ({ code }) => code,
      );
    expect(await codes({ title: { es: ' ', en: null } })).toEqual(['GRAFO_INPUT_TEXT_MISSING']);
    expect(await codes({ actionPlanId: 'AR-99' })).toEqual(['GRAFO_WRITE_TARGET_UNKNOWN']);
  });

  it('is refused to an editor of another province, and to one who would move it out of their own', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const edit = { id, version, year: 2025 };
    expect(await refusals(subgraph, sanJuan, 'editInitiative', edit)).toEqual(['GRAFO_ACCESS_JURISDICTION']);
    const move = { id, version, jurisdictionId: 'AR-J' };
    expect(await refusals(subgraph, mendoza, 'editInitiative', move)).toEqual(['GRAFO_ACCESS_JURISDICTION']);
    const found = { title: { es: 'x' }, kind: 'PROGRAM_PROJECT', jurisdictionId: 'AR-J', year: 2026 };
    expect(await refusals(subgraph, mendoza, 'createInitiative', found)).toEqual([
      'GRAFO_ACCESS_JURISDICTION',
    ]);
    expect(await read(id, 'version')).toEqual({ version });
  });

  it('is not undone when a later reading of the source is loaded', async () => {
    const edit = { id: 'AR0075', version: 1, title: { es: 'Datos abiertos municipales' } };
    await write(subgraph, mendoza, 'editInitiative', edit);
    const { folder, load } = initiativesStarter;
    const origin = { actor: 'Grafo Abierto', change: 'LOADED', reason: null };
    await subgraph.open.writeInBulk(origin, (manager) => load(manager, folder));
    expect(await read('AR0075', 'title version')).toEqual({
      title: 'Datos abiertos municipales',
      version: 2,
    });
    expect(await read('AR0076', 'version')).toEqual({ version: 1 });
  });
});

describe('data of before changes were recorded', () => {
  it('gets its history and its place in the feed at the next start', async () => {
    await using old = await openTestSubgraph(initiatives).then((opened) => ({
      ...opened,
      [Symbol.asyncDispose]: () => opened.close(),
    }));
    await old.sql('truncate feed_event, entity_change; update feed_head set position = 0');
    await old.open.loadStarter();
    const query = '{ initiative(id: "AR0090") { history { totalCount } } }';
    expect(await ask(old, query)).toEqual({ initiative: { history: { totalCount: 1 } } });
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    expect((await Array.fromAsync(old.open.feed.read(request))).length).toBeGreaterThan(94);
    // As a type that only a newer program keeps the history of.
    await old.sql("delete from entity_change where type = 'Organization'");
    await old.open.loadStarter();
    const both =
      '{ organization(id: "fundeps") { history { totalCount } } initiative(id: "AR0090") { version } }';
    expect(await ask(old, both)).toEqual({
      organization: { history: { totalCount: 1 } },
      initiative: { version: 1 },
    });
  });
});

describe('what is withdrawn', () => {
  it('stays in view as withdrawn, takes no more changes, and can be published again', async () => {
    const { id, version } = await createPublished(subgraph, mendoza, 'AR-M');
    const withdrawal = { id, version, reason: 'Se fusionó con otra' };
    const withdrawn = await write(subgraph, mendoza, 'withdrawInitiative', withdrawal);
    expect(withdrawn.initiative).toMatchObject({ status: 'WITHDRAWN', version: version + 1 });
    expect(await read(id, 'status history(first: 1) { edges { node { reason } } }')).toEqual({
      status: 'WITHDRAWN',
      history: { edges: [{ node: { reason: 'Se fusionó con otra' } }] },
    });
    expect(await told(id)).toMatchObject({
      facets: expect.arrayContaining([{ name: 'STATUS', value: 'WITHDRAWN', asOf: null }]),
    });
    const again = { id, version: version + 1 };
    const edited = await write(subgraph, mendoza, 'editInitiative', { ...again, year: 2025 });
    const extended = await write(subgraph, mendoza, 'addInitiativeMechanism', { id, mechanism: 'SORTITION' });
    for (const { problems } of [edited, extended]) {
      expect(problems).toMatchObject([{ code: 'GRAFO_INITIATIVE_STATUS' }]);
    }
    const published = await write(subgraph, mendoza, 'publishInitiative', again);
    expect(published.initiative).toMatchObject({ status: 'NOT_STATED', version: version + 2 });
  });

  it('needs a reason, and was no draft', async () => {
    const { id, version } = await createDraft(subgraph, mendoza, 'AR-M');
    const codes = async (reason: string) =>
      (await write(subgraph, mendoza, 'withdrawInitiative', { id, version, reason })).problems.map(
        ({ code }) => code,
      );
    expect(await codes(' ')).toEqual(['GRAFO_INPUT_REQUIRED']);
    expect(await codes('Duplicada')).toEqual(['GRAFO_INITIATIVE_STATUS']);
  });
});

describe('the person behind a change', () => {
  it('is named to the administration and to editors of that jurisdiction only', async () => {
    const { id } = await createPublished(subgraph, editorOf('AR-M:500007'), 'AR-M:500007');
    const namesFor = (principal: Principal) =>
      read(id, 'history(first: 1) { edges { node { actorName } } }', principal);
    const named = (actorName: string | null) => ({ history: { edges: [{ node: { actorName } }] } });
    for (const principal of [administrator, mendoza]) {
      expect(await namesFor(principal)).toEqual(named('Persona de AR-M:500007'));
    }
    expect(await namesFor(sanJuan)).toEqual(named(null));
  });
});
