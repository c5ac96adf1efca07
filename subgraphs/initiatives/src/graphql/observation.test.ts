import { ask } from '@grafo-abierto/plugin-kit/testing';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';

describe('observations of an initiative', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const initiative = async (id: string, fields: string, variables = {}) => {
    const query = `query ($asOf: Date) { initiative(id: "${id}") { ${fields} } }`;
    const data = await ask<{ initiative: Record<string, unknown> }>(subgraph, query, variables);
    return data.initiative;
  };

  it('tell the area of a list apart from the tags of a page, and one reading from the next', async () => {
    const fields = `listed: tagObservations(kind: [LISTED_AREA], orderBy: AS_OF_ASC) { value rawValue sequence asOf }
      tags: tagObservations(kind: [POLICY_AREA], orderBy: AS_OF_ASC) { value sequence }`;
    expect(await initiative('AR0090', fields)).toEqual({
      listed: [
        { value: 'CAPACITY_BUILDING', rawValue: 'Capacity Building', sequence: 1, asOf: null },
        { value: 'PUBLIC_PARTICIPATION', rawValue: 'Public Participation', sequence: 2, asOf: null },
      ],
      tags: [
        { value: 'CAPACITY_BUILDING', sequence: 1 },
        { value: 'PUBLIC_PARTICIPATION', sequence: 1 },
        { value: 'SUBNATIONAL', sequence: 1 },
        { value: 'SUSTAINABLE_DEVELOPMENT_GOALS', sequence: 1 },
        { value: 'LOCAL_COMMITMENTS', sequence: 2 },
      ],
    });
  });

  it('keep each its own source', async () => {
    const fields = 'tagObservations(orderBy: AS_OF_DESC) { value provenance { source } }';
    const { tagObservations } = await initiative('AR0090', fields);
    expect(tagObservations).toContainEqual({
      value: 'LOCAL_COMMITMENTS',
      provenance: { source: 'Open Government Partnership, page of commitment AR0090, later reading' },
    });
  });

  it('name a tag in both languages, and leave the name null where nobody has given one', async () => {
    const fields = 'tagObservations(kind: [POLICY_AREA]) { value es: name en: name(lang: EN) }';
    expect(await initiative('project-1', fields)).toEqual({
      tagObservations: [
        { value: 'YOUTH', es: null, en: null },
        { value: 'GENDER', es: 'Género', en: 'Gender' },
      ],
    });
  });

  it('give the early results of AR0090 as pending first and major later, with the year as it was published', async () => {
    const fields =
      'assessments(orderBy: AS_OF_ASC) { scale value name(lang: EN) rawValue asOf asOfRaw sequence }';
    expect(await initiative('AR0090', fields)).toEqual({
      assessments: [
        {
          scale: 'EARLY_RESULTS',
          value: 'PENDING_REVIEW',
          name: 'Pending review',
          rawValue: 'Pending',
          asOf: null,
          asOfRaw: null,
          sequence: 1,
        },
        {
          scale: 'EARLY_RESULTS',
          value: 'MAJOR',
          name: 'Major',
          rawValue: 'Major',
          asOf: null,
          asOfRaw: '2023',
          sequence: 2,
        },
      ],
    });
  });

  it('come newest first unless asked, those without a day last', async () => {
    const fields = 'tagObservations { asOf asOfRaw sequence vocabularyVersion } assessments { value asOf }';
    expect(await initiative('project-1', fields)).toEqual({
      tagObservations: [
        { asOf: '2022-03-01', asOfRaw: '1 March 2022', sequence: 1, vocabularyVersion: '2022' },
        { asOf: '2021-03-01', asOfRaw: '2021-03-01', sequence: 1, vocabularyVersion: '2021' },
        { asOf: null, asOfRaw: null, sequence: 2, vocabularyVersion: null },
        { asOf: null, asOfRaw: null, sequence: 1, vocabularyVersion: null },
      ],
      assessments: [
        { value: 'COMPLETE', asOf: '2023-01-31' },
        { value: 'LIMITED', asOf: '2022-01-31' },
        { value: 'NOT_STATED', asOf: null },
      ],
    });
  });

  it('can be asked as of a day: nothing later, and nothing that has no day', async () => {
    const fields = 'tagObservations(asOf: $asOf) { asOf } assessments(asOf: $asOf) { value }';
    expect(await initiative('project-1', fields, { asOf: '2022-02-28' })).toEqual({
      tagObservations: [{ asOf: '2021-03-01' }],
      assessments: [{ value: 'LIMITED' }],
    });
    expect(await initiative('AR0090', fields, { asOf: '2030-01-01' })).toEqual({
      tagObservations: [],
      assessments: [],
    });
  });

  it('refuse a day that the calendar does not have', async () => {
    const { errors } = await subgraph.execute({
      query: 'query ($asOf: Date) { initiative(id: "AR0090") { assessments(asOf: $asOf) { value } } }',
      variables: { asOf: '2022-02-30' },
    });
    expect(errors?.[0]?.message).toContain('"2022-02-30" is not a date');
  });

  it('cannot be written with a value that is not of their scale', async () => {
    const write = subgraph.sql(
      `insert into assessment (id, initiative_id, scale, value, sequence, source_id)
       values ('a9', 'project-1', 'COMPLETION', 'MAJOR', 1, 'fixture')`,
    );
    await expect(write).rejects.toThrow('assessment_check');
  });
});
