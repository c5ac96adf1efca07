import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdg } from './subgraph.js';

interface AlignmentPage {
  readonly totalCount: number;
  readonly edges: { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('alignments of a goal and of a target', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(sdg);
  });
  afterAll(() => subgraph?.close());

  const alignments = async (args: string) => {
    const query = `{ sdgGoal(number: 16) { alignments${args} { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;
    return (await ask<{ sdgGoal: { alignments: AlignmentPage } }>(subgraph, query)).sdgGoal.alignments;
  };

  it.each([
    ['ES', 'Paz, justicia e instituciones sólidas'],
    ['EN', 'Peace, justice and strong institutions'],
  ])('come with the goal, its targets and who claims them, in %s', async (lang, name) => {
    const query = `{ sdgGoal(number: 16) {
      number name(lang: ${lang}) title(lang: ${lang}) uri
      targets { id title(lang: ${lang}) indicators { id frameworkVersion } }
      alignments(first: 20, where: { basis: [DECLARED, CURATED, INFERRED] }) {
        totalCount
        edges { node { relation basis confidence subject { __typename ... on Initiative { id } } } } } } }`;
    const { sdgGoal } = await ask<{ sdgGoal: { targets: object[]; alignments: AlignmentPage } }>(
      subgraph,
      query,
    );
    expect(sdgGoal).toMatchObject({ number: 16, name, uri: 'http://metadata.un.org/sdg/16' });
    expect(sdgGoal.targets).toHaveLength(12);
    expect(sdgGoal.alignments.totalCount).toBe(79);
    expect(sdgGoal.alignments.edges).toHaveLength(20);
    expect(sdgGoal.alignments.edges[0]?.node).toEqual({
      relation: 'SECONDARY',
      basis: 'INFERRED',
      confidence: 0.4,
      subject: { __typename: 'Initiative', id: 'AR0078' },
    });
  });

  it('stand by target, then by subject, and page without a gap or a repetition', async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: AlignmentPage = await alignments(
        `(first: 15${after === null ? '' : `, after: "${after}"`})`,
      );
      read.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const sorted = await subgraph.sql<{ id: string }>(
      `select a.id from alignment a join target t on t.id = a.target_id where t.goal_number = 16
       order by t.sort_key, a.subject_id, a.id`,
    );
    expect(read).toEqual(sorted.map(({ id }) => id));
    expect(read.findIndex((id) => id.includes(':16.10:'))).toBeGreaterThan(
      read.findLastIndex((id) => id.includes(':16.7:')),
    );
  });

  it('are only those on the bases that are asked, and none on an empty list of bases', async () => {
    expect((await alignments('(where: { basis: [INFERRED] })')).totalCount).toBe(79);
    expect((await alignments('(where: { basis: [DECLARED, CURATED] })')).totalCount).toBe(0);
    expect(await alignments('(where: { basis: [] })')).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('belong to their own target alone', async () => {
    const query = `{ a: sdgTarget(id: "16.10") { alignments { totalCount } } b: sdgTarget(id: "16.1") { alignments { totalCount } }
      c: sdgGoal(number: 1) { alignments { totalCount } } }`;
    expect(await ask(subgraph, query)).toEqual({
      a: { alignments: { totalCount: 27 } },
      b: { alignments: { totalCount: 0 } },
      c: { alignments: { totalCount: 0 } },
    });
  });

  it('count only when the count is asked', async () => {
    const count = (fields: string) =>
      subgraph.countStatements(() => ask(subgraph, `{ sdgGoal(number: 16) { alignments { ${fields} } } }`));
    expect(await count('totalCount edges { cursor }')).toBe((await count('edges { cursor }')) + 1);
  });

  it.each([
    ['alignments(first: 0) { totalCount }', 'GRAFO_PAGE_SIZE_INVALID'],
    ['alignments(first: 101) { totalCount }', 'GRAFO_PAGE_SIZE_INVALID'],
    ['alignments(first: 1, last: 1) { totalCount }', 'GRAFO_PAGE_ARGUMENTS_CONFLICT'],
    ['alignments(after: "?") { edges { cursor } }', 'GRAFO_CURSOR_MALFORMED'],
  ])('refuse %s with %s', async (field, code) => {
    const { errors } = await subgraph.execute({ query: `{ sdgGoal(number: 16) { ${field} } }` });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });
});
