import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

/** This subgraph's part of the operation that reads four subgraphs at once. */
const ONE_GRAPH = `query ($lang: Language!) {
  initiative(id: "AR0090") {
    id kind code title(lang: $lang) status
    actionPlan { id number cycle jurisdiction { id } }
    tagObservations { value rawValue asOf provenance { source url retrievedAt licence } }
    assessments { scale value rawValue asOf provenance { source url } }
    questions { key question(lang: $lang) answer(lang: $lang) }
    organizations(role: LEAD) { organization { id name(lang: $lang) kind } role }
    jurisdiction { id }
    provenance { source url retrievedAt licence }
  }
}`;

/** A commitment's page. */
const COMMITMENT_PAGE = `query ($lang: Language!) {
  initiative(id: "AR0090") {
    title(lang: $lang)
    isTranslated(lang: $lang)
    government: organizations(kind: [GOVERNMENT]) { organization { id name(lang: $lang) branch } role }
    civilSociety: organizations(kind: [CSO]) { organization { id name(lang: $lang) } role }
    tagObservations(orderBy: AS_OF_ASC) { value rawValue asOf }
    assessments(orderBy: AS_OF_ASC) { scale value asOf }
    milestones { id title(lang: $lang) startsOn endsOn status evidence { url checksum } contribution { id } }
    stages { stage enteredOn note(lang: $lang) }
    related { relation initiative { id title(lang: $lang) } }
    history(first: 20) { edges { node { at actor change reason } } }
  }
}`;

interface Page {
  readonly initiative: Readonly<Record<string, readonly object[]>>;
}

describe('the page of AR0090', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  it.each([
    [
      'ES',
      'Programa Federal de Gobierno Abierto',
      '¿Qué problema público atiende?',
      'Dirección de Gobierno Abierto',
    ],
    [
      'EN',
      'Federal Program on Open Government',
      'What public problem does it address?',
      'Direction of Open Government',
    ],
  ])('says what it is, in %s', async (lang, title, question, office) => {
    const { initiative } = await ask<Page>(subgraph, ONE_GRAPH, { lang });
    expect(initiative).toMatchObject({
      id: 'AR0090',
      title,
      status: 'IN_PROGRESS',
      jurisdiction: { id: 'AR' },
    });
    expect(initiative['questions']?.[0]).toMatchObject({ question, answer: expect.stringMatching(/\.$/) });
    expect(initiative['organizations']).toHaveLength(9);
    expect(initiative['organizations']?.[0]).toMatchObject({ organization: { name: office }, role: 'LEAD' });
    expect(initiative['tagObservations']).toHaveLength(7);
    expect(initiative['assessments']).toHaveLength(2);
  });

  it.each([
    ['ES', 'Programa Federal de Gobierno Abierto', true],
    ['EN', 'Federal Program on Open Government', false],
  ])('tells its history, who takes part and what came of it, in %s', async (lang, title, isTranslated) => {
    const { initiative } = await ask<Page>(subgraph, COMMITMENT_PAGE, { lang });
    expect(initiative).toMatchObject({
      title,
      isTranslated,
      assessments: [
        { scale: 'EARLY_RESULTS', value: 'PENDING_REVIEW', asOf: null },
        { scale: 'EARLY_RESULTS', value: 'MAJOR', asOf: null },
      ],
      milestones: [],
      stages: [],
      related: [{ relation: 'SUCCESSOR', initiative: null }],
      history: { edges: [{ node: { actor: 'Grafo Abierto', change: 'LOADED' } }] },
    });
    expect(initiative['government']).toHaveLength(2);
    expect(initiative['civilSociety']).toHaveLength(14);
  });

  it('takes ten statements at most', async () => {
    for (const query of [ONE_GRAPH, COMMITMENT_PAGE]) {
      const run = () => ask(subgraph, query, { lang: 'ES' });
      expect(await subgraph.countStatements(run)).toBeLessThanOrEqual(10);
    }
  });
});
