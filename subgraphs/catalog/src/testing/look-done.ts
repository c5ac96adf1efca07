/** A look at a portal that is over, as the tests of proposals need it. */
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

const REPORT = {
  software: 'CKAN',
  variant: 'CKAN 2.9.5',
  title: 'Datos',
  statedCount: 2,
  isWhole: true,
  datasetsRead: 2,
  rejected: 0,
  datasets: [],
  findings: [
    {
      rule: 'licence-missing',
      severity: 'WARNING',
      scope: 'DATASET',
      count: 2,
      subject: 'Agua',
      path: 'license',
      parameters: {},
    },
  ],
  qualityScore: 120,
};

/** Answers its id. */
export async function lookDone(subgraph: TestSubgraph, url: string): Promise<string> {
  const [row] = await subgraph.sql<{ id: string }>(
    `insert into portal_preview (id, url, host, state, report)
     values (gen_random_uuid(), $1, 'x', 'DONE', $2) returning id`,
    [url, JSON.stringify({ ...REPORT, url })],
  );
  return row?.id ?? '';
}

/** The same of a table. */
export async function tableDone(subgraph: TestSubgraph, text: string): Promise<string> {
  const [row] = await subgraph.sql<{ id: string }>(
    `insert into portal_preview (id, table_name, content, state, report)
     values (gen_random_uuid(), 'datos.csv', $1, 'DONE', $2) returning id`,
    [Buffer.from(text), JSON.stringify({ ...REPORT, software: 'TABLE', variant: 'CSV', url: null })],
  );
  return row?.id ?? '';
}
