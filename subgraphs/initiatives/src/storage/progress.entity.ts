import { Stage } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { SupportRequestStatus } from '../domain/edition-vocabulary.js';
import { MilestoneStatus } from '../domain/initiative-vocabulary.js';

/** When an initiative or an edition entered a stage; it belongs to exactly one of them. */
export const StageEntryEntity = defineEntity({
  name: 'StageEntry',
  tableName: 'stage_entry',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string().nullable(),
    editionId: p.string().nullable(),
    position: p.integer(),
    stage: p.enum(() => Stage),
    enteredOn: p.date().nullable(),
    period: p.string().nullable(),
    noteEs: p.string().nullable(),
    noteEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A step that an initiative promised. */
export const MilestoneEntity = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string(),
    position: p.integer(),
    titleEs: p.string().nullable(),
    titleEn: p.string().nullable(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    status: p.enum(() => MilestoneStatus),
    contributionId: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** What backs an initiative, or one milestone of it. */
export const EvidenceEntity = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string(),
    milestoneId: p.string().nullable(),
    titleEs: p.string().nullable(),
    titleEn: p.string().nullable(),
    url: p.string(),
    checksum: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** Technical support that an initiative asked for. */
export const SupportRequestEntity = defineEntity({
  name: 'SupportRequest',
  tableName: 'support_request',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string(),
    subjectEs: p.string().nullable(),
    subjectEn: p.string().nullable(),
    requestedOn: p.date().nullable(),
    status: p.enum(() => SupportRequestStatus),
    sourceId: p.string(),
  },
});
