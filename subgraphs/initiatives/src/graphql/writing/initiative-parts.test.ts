import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { initiatives } from '../../subgraph.js';
import { createPublished, editorOf, refusals, write } from '../../testing/editors.js';

const mendoza = editorOf('AR-M');

describe('what is added to an initiative', () => {
  let subgraph: TestSubgraph;
  let id: string;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(initiatives);
  });
  beforeEach(async () => {
    ({ id } = await createPublished(subgraph, mendoza, 'AR-M'));
  });
  afterAll(() => subgraph?.close());

  const add = (mutation: string, input: object) => write(subgraph, mendoza, mutation, { id, ...input });
  const codes = async (mutation: string, input: object) =>
    (await add(mutation, input)).problems.map(({ code, path }) => `${code} ${path?.join('.')}`);
  const read = async (fields: string) =>
    (await ask<{ initiative: unknown }>(subgraph, `{ initiative(id: "${id}") { ${fields} } }`)).initiative;
  const lastChange = () =>
    read('history(first: 1) { edges { node { change fields { field before after } } } }');
  const changed = (change: string, field: string, after: unknown) => ({
    history: { edges: [{ node: { change, fields: [{ field, before: null, after }] } }] },
  });

  it('is an organization of the graph, or one that it did not know', async () => {
    await add('addInitiativeOrganization', { organizationId: 'fundeps', role: 'PARTNER' });
    expect(await lastChange()).toEqual(changed('ORGANIZATION_ADDED', 'organizations', 'fundeps PARTNER'));
    const newOrganization = { name: { es: 'Club de datos' }, kind: 'CSO' };
    await add('addInitiativeOrganization', { newOrganization, role: 'SUPPORT' });
    expect(await read('organizations { role organization { name } provenance { source } }')).toEqual({
      organizations: [
        { role: 'PARTNER', organization: { name: 'Fundeps' }, provenance: { source: 'Oficina de AR-M' } },
        {
          role: 'SUPPORT',
          organization: { name: 'Club de datos' },
          provenance: { source: 'Oficina de AR-M' },
        },
      ],
    });
  });

  it('is no organization that is there already, is unknown, or is named twice over', async () => {
    await add('addInitiativeOrganization', { organizationId: 'fundeps', role: 'PARTNER' });
    const asked = { organizationId: 'fundeps', role: 'PARTNER' };
    expect(await codes('addInitiativeOrganization', asked)).toEqual(['GRAFO_INPUT_DUPLICATE input']);
    const unknown = { organizationId: 'nobody', role: 'LEAD' };
    expect(await codes('addInitiativeOrganization', unknown)).toEqual([
      'GRAFO_WRITE_TARGET_UNKNOWN input.organizationId',
    ]);
    expect(await codes('addInitiativeOrganization', { role: 'LEAD' })).toEqual([
      'GRAFO_INPUT_CHOICE input.organizationId',
    ]);
  });

  it('is a mechanism of the course, once', async () => {
    await add('addInitiativeMechanism', { mechanism: 'OPEN_CONTRACTING' });
    expect(await read('mechanisms { code }')).toEqual({ mechanisms: [{ code: 'OPEN_CONTRACTING' }] });
    expect(await lastChange()).toEqual(changed('MECHANISM_ADDED', 'mechanisms', 'OPEN_CONTRACTING'));
    expect(await codes('addInitiativeMechanism', { mechanism: 'OPEN_CONTRACTING' })).toEqual([
      'GRAFO_INPUT_DUPLICATE input',
    ]);
    expect(await codes('addInitiativeMechanism', { mechanism: 'MAGIC' })).toEqual([
      'GRAFO_WRITE_TARGET_UNKNOWN input.mechanism',
    ]);
  });

  it('is a milestone, and the evidence that backs it', async () => {
    const milestone = {
      title: { es: 'Publicar', en: 'Publish' },
      startsOn: '2026-03-01',
      endsOn: '2026-06-30',
    };
    await add('addInitiativeMilestone', milestone);
    type Milestones = { milestones: { id: string }[] };
    const { milestones } = (await read('milestones { id }')) as Milestones;
    const evidence = { url: 'https://example.org/acta.pdf', milestoneId: milestones[0]?.id };
    await add('addInitiativeEvidence', evidence);
    expect(await read('milestones { title(lang: EN) startsOn endsOn status evidence { url } }')).toEqual({
      milestones: [
        {
          title: 'Publish',
          startsOn: '2026-03-01',
          endsOn: '2026-06-30',
          status: 'NOT_STATED',
          evidence: [{ url: 'https://example.org/acta.pdf' }],
        },
      ],
    });
  });

  it('is no milestone that ends before it begins, and no evidence for the milestone of another', async () => {
    const reversed = { title: { es: 'x' }, startsOn: '2026-03-02', endsOn: '2026-03-01' };
    expect(await codes('addInitiativeMilestone', reversed)).toEqual([
      'GRAFO_INPUT_DATES_REVERSED input.endsOn',
    ]);
    const other = await createPublished(subgraph, mendoza, 'AR-M');
    await write(subgraph, mendoza, 'addInitiativeMilestone', { id: other.id, title: { es: 'Ajeno' } });
    const [row] = await subgraph.sql<{ id: string }>('select id from milestone where initiative_id = $1', [
      other.id,
    ]);
    const evidence = { url: 'https://example.org/', milestoneId: row?.id };
    expect(await codes('addInitiativeEvidence', evidence)).toEqual([
      'GRAFO_WRITE_TARGET_UNKNOWN input.milestoneId',
    ]);
    expect(await codes('addInitiativeEvidence', { url: 'https://example.org/', checksum: 'x' })).toEqual([
      'GRAFO_INPUT_VALUE_INVALID input.checksum',
    ]);
  });

  it('is the relation to another initiative, in the graph or not, and not to itself', async () => {
    await add('addRelatedInitiative', { relation: 'ORIGIN', relatedId: 'AR0090' });
    await add('addRelatedInitiative', { relation: 'SUCCESSOR', relatedId: 'AR0103', relatedTitle: 'Next' });
    expect(await read('related { relation relatedId initiative { id } }')).toEqual({
      related: [
        { relation: 'ORIGIN', relatedId: 'AR0090', initiative: { id: 'AR0090' } },
        { relation: 'SUCCESSOR', relatedId: 'AR0103', initiative: null },
      ],
    });
    expect(await codes('addRelatedInitiative', { relation: 'ORIGIN', relatedId: id })).toEqual([
      'GRAFO_INPUT_VALUE_INVALID input.relatedId',
    ]);
  });

  it('is an assessment of a day, beside the earlier ones', async () => {
    const record = { scale: 'COMPLETION', url: 'https://example.org/informe' };
    await add('recordInitiativeAssessment', { ...record, value: 'LIMITED', asOf: '2026-01-31' });
    await add('recordInitiativeAssessment', {
      ...record,
      value: 'COMPLETE',
      asOf: '2026-06-30',
      rawValue: 'Complete',
    });
    expect(await read('assessments { value rawValue asOf provenance { source url } }')).toEqual({
      assessments: [
        {
          value: 'COMPLETE',
          rawValue: 'Complete',
          asOf: '2026-06-30',
          provenance: { source: 'Oficina de AR-M', url: 'https://example.org/informe' },
        },
        {
          value: 'LIMITED',
          rawValue: null,
          asOf: '2026-01-31',
          provenance: { source: 'Oficina de AR-M', url: 'https://example.org/informe' },
        },
      ],
    });
    expect(await lastChange()).toEqual(
      changed('ASSESSMENT_RECORDED', 'assessments', 'COMPLETION COMPLETE 2026-06-30'),
    );
  });

  it('is no assessment of another scale, nor one of tomorrow', async () => {
    const wrong = { scale: 'AMBITION', value: 'COMPLETE', asOf: '2999-01-01' };
    expect(await codes('recordInitiativeAssessment', wrong)).toEqual([
      'GRAFO_INPUT_DATE_FUTURE input.asOf',
      'GRAFO_INPUT_VALUE_INVALID input.value',
    ]);
  });

  it('is a tag of a day, with the code of what was read', async () => {
    await add('recordInitiativeTag', {
      kind: 'POLICY_AREA',
      tag: 'Legislation & Regulation',
      asOf: '2026-01-31',
    });
    expect(await read('tagObservations { kind value rawValue asOf }')).toEqual({
      tagObservations: [
        {
          kind: 'POLICY_AREA',
          value: 'LEGISLATION_AND_REGULATION',
          rawValue: 'Legislation & Regulation',
          asOf: '2026-01-31',
        },
      ],
    });
    expect(await codes('recordInitiativeTag', { kind: 'POLICY_AREA', tag: '—', asOf: '2026-01-31' })).toEqual(
      ['GRAFO_INPUT_VALUE_INVALID input.tag'],
    );
  });

  it('is added by nobody who may not edit it', async () => {
    const inputs: readonly (readonly [string, object])[] = [
      ['addInitiativeOrganization', { organizationId: 'fundeps', role: 'LEAD' }],
      ['addInitiativeMechanism', { mechanism: 'SORTITION' }],
      ['addInitiativeMilestone', { title: { es: 'x' } }],
      ['addInitiativeEvidence', { url: 'https://example.org/' }],
      ['addRelatedInitiative', { relation: 'ORIGIN', relatedId: 'AR0090' }],
      ['recordInitiativeAssessment', { scale: 'AMBITION', value: 'HIGH', asOf: '2026-01-31' }],
      ['recordInitiativeTag', { kind: 'POLICY_AREA', tag: 'Gender', asOf: '2026-01-31' }],
    ];
    for (const [mutation, input] of inputs) {
      expect(await refusals(subgraph, editorOf('AR-J'), mutation, { id, ...input })).toEqual([
        'GRAFO_ACCESS_JURISDICTION',
      ]);
    }
    expect(await read('version')).toEqual({ version: 2 });
  });
});
