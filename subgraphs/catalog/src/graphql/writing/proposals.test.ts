import { systemFetchClock } from '@grafo-abierto/plugin-kit';
import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../subgraph.js';
import { lookDone, tableDone } from '../../testing/look-done.js';
import { codes, contact, proposal, proposingTo } from '../../testing/proposing.js';
import { administrator, editorOf, write } from '../../testing/writers.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(catalog);
  await subgraph.sql("update portal set operation = 'PAUSED'");
});
// What earlier tests have proposed is of another minute.
beforeEach(() => subgraph.sql("update portal_proposal set proposed_at = proposed_at - interval '1 hour'"));
afterAll(() => subgraph?.close());

const { propose, proposed, follow, waiting, decide } = proposingTo(() => subgraph);

interface Listed {
  readonly portalProposals: {
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Writes meet: none of them ends before all have come as far as they can. */
async function meeting<Result>(writes: () => readonly Promise<Result>[]): Promise<Result[]> {
  const held = subgraph.sql('do $$ begin perform 1 from feed_head for update; perform pg_sleep(0.2); end $$');
  const [met] = await Promise.all([Promise.all(writes()), held]);
  return met;
}

describe('a portal that anybody proposes', () => {
  it('waits, seen by nobody but the administration, until that approves it under its lasting id', async () => {
    const receipt = await proposed('https://datos.uno.example/');
    expect(await follow(receipt)).toEqual({ state: 'WAITING', reason: null, portal: null });
    expect(await follow(receipt, editorOf('AR-M'))).toMatchObject({ portal: null });
    const { portal, problems } = await decide('approvePortal', receipt, 'Es el oficial');
    expect([problems, portal]).toMatchObject([[], { id: 'datos-uno-example', operation: 'ACTIVE' }]);
    expect(await follow(receipt)).toMatchObject({
      state: 'APPROVED',
      reason: 'Es el oficial',
      portal: { id: 'datos-uno-example', operation: 'ACTIVE', version: 1 },
    });
    const requested = await subgraph.sql(
      "select 1 from portal where id = 'datos-uno-example' and requested_at is not null",
    );
    expect(requested).toHaveLength(1);
    expect(await subgraph.sql("select 1 from portal where id like 'propuesta-%'")).toEqual([]);
  });

  it('tells who proposed it to the administration alone, and nowhere else', async () => {
    const receipt = await proposed('https://datos.dos.example/');
    const query = `query ($receipt: ID!) { portalProposal(receipt: $receipt) {
      contact { name office email } message preview { report { findings { count message } } } } }`;
    expect(await ask(subgraph, query, { receipt }, administrator)).toEqual({
      portalProposal: {
        contact,
        message: 'Llamar a la tarde',
        preview: {
          report: { findings: [{ count: 2, message: expect.stringContaining('CC-BY-4.0') }] },
        },
      },
    });
    for (const principal of [null, editorOf('AR-J')]) {
      const { data, errors = [] } = await subgraph.execute({ query, variables: { receipt }, principal });
      expect(data).toEqual({ portalProposal: { contact: null, message: null, preview: null } });
      expect(errors).toHaveLength(3);
    }
    const list =
      '{ portalProposals(state: WAITING) { totalCount edges { node { title contact { email } } } } }';
    expect(await ask(subgraph, list, {}, administrator)).toEqual({
      portalProposals: {
        totalCount: 1,
        edges: [{ node: { title: 'Datos del municipio', contact: { email: contact.email } } }],
      },
    });
    await decide('approvePortal', receipt, 'Bien');
    const everything = await subgraph.sql<{ text: string }>(
      `select change::text as text from entity_change as change union all
       select event::text from feed_event as event union all
       select source::text from source union all select portal::text from portal`,
    );
    const told = everything.map(({ text }) => text).join('\n');
    for (const secret of [contact.name, contact.email, 'Llamar a la tarde'])
      expect(told).not.toContain(secret);
  });

  it('is refused with all that is wrong at once', async () => {
    const wrong = {
      ...proposal(await lookDone(subgraph, 'https://datos.tres.example/')),
      title: { es: ' ' },
      jurisdictionId: 'San Juan',
      contact: { name: ' ', office: 'x'.repeat(201), email: 'nadie' },
      message: 'x'.repeat(2001),
    };
    expect((await propose(wrong)).problems.map(({ path }) => path?.join('.'))).toEqual([
      'input.title.es',
      'input.jurisdictionId',
      'input.contact.name',
      'input.contact.office',
      'input.contact.email',
      'input.message',
    ]);
    const unstorable = { ...wrong, message: '\0', clientMutationId: '\0' };
    expect((await propose(unstorable)).problems.map(({ path }) => path?.join('.'))).toEqual([
      'input.clientMutationId',
      'input.message',
    ]);
  });

  it('must have been seen to answer, and is told kindly when it waits already or is there', async () => {
    expect(codes(await propose(proposal('nothing')))).toEqual(['GRAFO_PREVIEW_UNKNOWN']);
    const failed = await lookDone(subgraph, 'https://datos.caido.example/');
    await subgraph.sql("update portal_preview set report = null, state = 'FAILED' where id = $1", [failed]);
    expect(codes(await propose(proposal(failed)))).toEqual(['GRAFO_PREVIEW_UNREAD']);
    const receipt = await proposed('https://datos.cuatro.example/');
    const again = async () =>
      codes(await propose(proposal(await lookDone(subgraph, 'http://datos.cuatro.example'))));
    expect(await again()).toEqual(['GRAFO_PORTAL_PROPOSED']);
    await decide('approvePortal', receipt, 'Bien');
    expect(await again()).toEqual(['GRAFO_PORTAL_KNOWN']);
  });

  it('can be rejected with a reason that its receipt tells, and be proposed again', async () => {
    const receipt = await proposed('https://datos.cinco.example/');
    await decide('rejectPortal', receipt, 'No es del municipio');
    expect(await follow(receipt)).toEqual({ state: 'REJECTED', reason: 'No es del municipio', portal: null });
    const second = await proposed('https://datos.cinco.example/');
    const { portal } = await decide('approvePortal', second, 'Ahora sí');
    expect(portal).toMatchObject({ id: 'datos-cinco-example' });
    expect(codes(await decide('approvePortal', receipt, 'También'))).toEqual(['GRAFO_PORTAL_KNOWN']);
  });

  it('stands in nobody’s way: who registers its address gets it, and its receipt leads there', async () => {
    const url = 'https://datos.seis.example/';
    const receipt = await proposed(url);
    const { portal, problems } = await write(subgraph, administrator, 'registerPortal', {
      title: { es: 'El oficial' },
      url,
      software: 'CKAN',
      jurisdictionId: 'AR-M',
    });
    expect([problems, portal?.id]).toEqual([[], 'datos-seis-example']);
    expect(await follow(receipt)).toMatchObject({ state: 'APPROVED', portal: { id: 'datos-seis-example' } });
  });

  it('waits on where an editor registers its address, and is decided with that', async () => {
    const url = 'https://datos.doce.example/';
    const receipt = await proposed(url);
    const input = { title: { es: 'El de la provincia' }, url, software: 'CKAN', jurisdictionId: 'AR-J' };
    await write(subgraph, editorOf('AR-J'), 'registerPortal', { ...input, reason: 'Nos toca' });
    const query = `query ($receipt: ID!) { portalProposal(receipt: $receipt) { state reason decidedAt } }`;
    const followed = () => ask(subgraph, query, { receipt });
    expect(await followed()).toEqual({ portalProposal: { state: 'WAITING', reason: null, decidedAt: null } });
    await decide('approvePortal', receipt, 'Es el oficial');
    expect(await followed()).toEqual({
      portalProposal: { state: 'APPROVED', reason: 'Es el oficial', decidedAt: expect.any(String) },
    });
  });

  it('is told why it was approved, also where it is paused later on for another reason', async () => {
    const receipt = await proposed('https://datos.trece.example/');
    const { portal } = await decide('approvePortal', receipt, 'Es el oficial');
    const pause = { id: portal?.id, version: portal?.version, reason: 'Mudanza' };
    expect(codes(await write(subgraph, administrator, 'pausePortal', pause))).toEqual([]);
    expect(await follow(receipt)).toMatchObject({ state: 'APPROVED', reason: 'Es el oficial' });
  });

  it('is one portal, where two of one address are approved at once, or one while another registers it', async () => {
    const url = 'https://datos.catorce.example/';
    const first = await proposed(url);
    await decide('rejectPortal', first, 'Falta algo');
    const second = await proposed(url);
    const both = await meeting(() =>
      [first, second].map((receipt) => decide('approvePortal', receipt, 'Bien')),
    );
    expect(both.flatMap(codes)).toEqual(['GRAFO_PORTAL_KNOWN']);

    const other = 'https://datos.dieciseis.example/';
    const receipt = await proposed(other);
    const input = { title: { es: 'El oficial' }, url: other, software: 'CKAN', jurisdictionId: 'AR-M' };
    const { id, version } = await waiting(receipt);
    const met = await meeting(() => [
      write(subgraph, administrator, 'registerPortal', input),
      write(subgraph, administrator, 'approvePortal', { id, version, reason: 'Bien' }),
    ]);
    expect(met.flatMap(codes)).toEqual([expect.stringMatching(/PORTAL_KNOWN|TARGET_UNKNOWN/)]);
    expect(await subgraph.sql('select id from portal where url = $1', [other])).toEqual([
      { id: 'datos-dieciseis-example' },
    ]);
  });

  it('is listed for the administration in pages whose cursors hold no receipt', async () => {
    const receipts = [
      await proposed('https://datos.hoja-1.example/'),
      await proposed('https://datos.hoja-2.example/'),
    ];
    const query = `query ($after: String) { portalProposals(first: 1, after: $after, state: WAITING) {
      edges { cursor node { proposedAt } } pageInfo { hasNextPage endCursor } } }`;
    const cursors: string[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { portalProposals }: Listed = await ask(subgraph, query, { after }, administrator);
      cursors.push(...portalProposals.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString()));
      ({ hasNextPage: isMore, endCursor: after } = portalProposals.pageInfo);
    }
    const [{ count } = {}] = await subgraph.sql<{ count: number }>(
      'select count(*)::integer from portal_proposal where decided_at is null',
    );
    expect([cursors.length, new Set(cursors).size]).toEqual([count, count]);
    for (const receipt of receipts) expect(cursors.join()).not.toContain(receipt);
  });

  it('is found by its whole receipt alone', async () => {
    const receipt = await proposed('https://datos.diecisiete.example/');
    const none = { portalProposal: null };
    const query = 'query ($receipt: ID!) { portalProposal(receipt: $receipt) { state } }';
    for (const guess of ['', '%', '\0', receipt.slice(1), `${receipt} `, receipt.toLowerCase()])
      expect(await ask(subgraph, query, { receipt: guess })).toEqual(none);
    expect(await ask(subgraph, '{ portalPreview(id: "\\u0000") { state } }')).toEqual({
      portalPreview: null,
    });
  });

  it('gets a number behind its id where another has it', async () => {
    await write(subgraph, administrator, 'registerPortal', {
      id: 'datos-siete-example',
      title: { es: 'Otro' },
      url: 'https://otro.example/',
      software: 'CKAN',
      jurisdictionId: 'AR-M',
    });
    const receipt = await proposed('https://datos.siete.example/');
    const { portal } = await decide('approvePortal', receipt, 'Bien');
    expect(portal).toMatchObject({ id: 'datos-siete-example-2' });
  });

  it('is proposed once by who sends the same twice', async () => {
    const input = {
      ...proposal(await lookDone(subgraph, 'https://datos.ocho.example/')),
      clientMutationId: '1',
    };
    const { receipt } = await propose(input);
    expect(await propose(input)).toEqual({ receipt, problems: [] });
    const other = {
      ...proposal(await lookDone(subgraph, 'https://datos.nueve.example/')),
      clientMutationId: '1',
    };
    expect(codes(await propose(other))).toEqual([]);
  });

  it('is one of few in a minute, and of as many as persons can read', async () => {
    for (let number = 0; number < 10; number++) await proposed(`https://datos.de-${number}.example/`);
    const one = proposal(await lookDone(subgraph, 'https://datos.once.example/'));
    expect(codes(await propose(one))).toEqual(['GRAFO_PROPOSAL_BUSY']);
    await subgraph.sql("update portal_proposal set proposed_at = proposed_at - interval '1 hour'");
    expect(codes(await propose(one))).toEqual([]);
  });
});

describe('a site whose portals somebody proposes without end', () => {
  const waitOf = (urls: readonly (string | null)[]) =>
    subgraph.sql(
      `with many as (
        insert into portal (id, title_es, url, given_table, software, jurisdiction_id, registered_by, operation, source_id)
        select 'propuesta-many-' || n, 'Datos', url, case when url is null then 'a.csv' end, 'CKAN', 'AR-J', 'PROPOSAL',
          'AWAITING_APPROVAL', (select id from source limit 1)
        from unnest($1::text[]) with ordinality as given (url, n) returning id)
      insert into portal_proposal (receipt, portal_id, proposed_at) select id, id, now() - interval '1 hour' from many`,
      [urls],
    );
  afterEach(async () => {
    await subgraph.sql("delete from portal_proposal where receipt like 'propuesta-many-%'");
    await subgraph.sql("delete from portal where id like 'propuesta-many-%'");
  });

  it('waits with few of them, and takes nobody else’s turn', async () => {
    await waitOf(Array.from({ length: 20 }, (_, number) => `https://a${number}.muchos.gob.ar/`));
    const next = proposal(await lookDone(subgraph, 'https://otro.muchos.gob.ar/'));
    expect(codes(await propose(next))).toEqual(['GRAFO_PROPOSAL_BUSY']);
    await proposed('https://datos.pocos.gob.ar/');
    expect(codes(await propose(proposal(await tableDone(subgraph, 'titulo\nAgua\n'))))).toEqual([]);
  });

  it('is told apart from tables, of which few wait too', async () => {
    await waitOf(Array.from({ length: 20 }, () => null));
    const next = proposal(await tableDone(subgraph, 'titulo\nAgua\n'));
    expect(codes(await propose(next))).toEqual(['GRAFO_PROPOSAL_BUSY']);
    await proposed('https://datos.tampoco.gob.ar/');
  });
});

describe('what is over', () => {
  it('is forgotten, also where no portal is read: looks after a day, who proposed ninety days after the decision', async () => {
    const open = await proposed('https://datos.veinte.example/');
    const closed = await proposed('https://datos.veintiuno.example/');
    await decide('rejectPortal', closed, 'No');
    await lookDone(subgraph, 'https://datos.veintidos.example/');
    await subgraph.sql(`update portal_preview set asked_at = asked_at - interval '25 hours'`);
    await subgraph.sql(`update portal_proposal set decided_at = decided_at - interval '91 days'`);
    const say = () => undefined;
    subgraph.open.startUpkeep({ clock: systemFetchClock, log: { info: say, error: say } });
    const query = `query ($receipt: ID!) { portalProposal(receipt: $receipt) {
      state message contact { name } preview { id } } }`;
    await expect
      .poll(() => ask(subgraph, query, { receipt: closed }, administrator))
      .toEqual({ portalProposal: { state: 'REJECTED', message: null, contact: null, preview: null } });
    expect(await ask(subgraph, query, { receipt: open }, administrator)).toMatchObject({
      portalProposal: { contact: { name: contact.name }, preview: { id: expect.any(String) } },
    });
  });
});
