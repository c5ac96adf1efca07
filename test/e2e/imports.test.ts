import { writeFileSync } from 'node:fs';
import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { referenceFile } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HubProcess, TestFolder } from '../faults/hub-process.js';
import { readOperation } from './read-operation.js';

const PAGE = `Federal Program on Open Government (AR0090)
Action Plan: Argentina Action Plan 2019-2022
Action Plan Cycle: 2019
Policy Areas
Capacity Building
Description
What is the commitment?
To open what is closed.
Commitments
-
Federal Program on Open Government
AR0090, 2019, Capacity Building
`;

interface OneGraph {
  readonly initiative: {
    readonly questions: readonly { readonly key: string; readonly answer: string }[];
    readonly provenance: { readonly source: string; readonly url: string };
    readonly organizations: readonly { readonly organization: { readonly kind: string } }[];
  };
}

describe('after an import, a hub that runs all the time', { timeout: 120_000 }, () => {
  const folder = new TestFolder();
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(async () => {
    await hub?.close();
    folder.remove();
  });

  async function grafoImport(importer: string, file: string): Promise<void> {
    const environment = { DATABASE_URL: hub.databaseUrl, GRAFO_DATA: folder.path };
    expect(await new HubProcess(environment, ['import', importer, file]).ended).toMatchObject({ code: 0 });
  }

  async function oneGraph(): Promise<OneGraph['initiative']> {
    const { data, errors } = await hub.query(readOperation('one-graph'));
    expect(errors).toBeUndefined();
    return (data as unknown as OneGraph).initiative;
  }

  it("shows a commitment's own text, with its page as provenance", async () => {
    const page = `${folder.path}/ar0090.txt`;
    writeFileSync(page, PAGE);
    await grafoImport('ogp', page);
    const { questions, provenance } = await oneGraph();
    expect(questions.find(({ key }) => key === 'COMMITMENT')?.answer).toBe('To open what is closed.');
    expect(provenance).toMatchObject({
      source: 'Open Government Partnership, page of commitment AR0090',
      url: 'https://www.opengovpartnership.org/members/argentina/commitments/AR0090/',
    });
  });

  const page = referenceFile('ogp-ar0090-page.txt');
  it.skipIf(page === undefined)(
    'shows all of the real page (skipped where ../shared/data is absent)',
    async () => {
      await grafoImport('ogp', page ?? '');
      const { questions, organizations } = await oneGraph();
      expect(questions.map(({ answer }) => answer.length > 400)).toEqual([true, true, true, true, true]);
      expect(organizations.map(({ organization }) => organization.kind).toSorted()).toEqual([
        ...Array(7).fill('CSO'),
        ...Array(2).fill('GOVERNMENT'),
      ]);
    },
  );

  const register = referenceFile('local-governments.csv');
  it.skipIf(register === undefined)(
    "counts a province's local governments right (skipped where ../shared/data is absent)",
    async () => {
      await grafoImport('georef', register ?? '');
      const { data, errors } = await hub.query(readOperation('province-page'));
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ jurisdiction: { localGovernments: { totalCount: 18 } } });
    },
  );
});
