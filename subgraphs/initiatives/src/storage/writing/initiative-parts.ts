/** What is added to an initiative: it is never taken away again, and each addition is a change of its history. */
import { type FieldChange, newRecordId, refuse } from '@grafo-abierto/subgraph-kit';
import type { InitiativeRelation, MilestoneStatus } from '../../domain/initiative-vocabulary.js';
import type {
  BranchOfState,
  OrganizationKind,
  OrganizationRole,
} from '../../domain/organization-vocabulary.js';
import { isRecordId } from '../../domain/record-id.js';
import type { TableName } from '../entities.js';
import { RelatedInitiativeEntity } from '../initiative.entity.js';
import { MechanismUseEntity } from '../mechanism.entity.js';
import { InvolvementEntity, OrganizationEntity } from '../organization.entity.js';
import { EvidenceEntity, MilestoneEntity } from '../progress.entity.js';
import type { TextInput } from './initiative-life.js';
import {
  checkInput,
  type InitiativeTarget,
  type InitiativeWrite,
  LIMITS,
  lockOpenInitiative,
  nextPosition,
  requireRow,
} from './initiative-write.js';

export interface NewOrganization {
  readonly name: TextInput;
  readonly kind: OrganizationKind;
  readonly branch?: BranchOfState | null;
}

export interface OrganizationAddition extends InitiativeTarget {
  readonly organizationId?: string | null;
  readonly newOrganization?: NewOrganization | null;
  readonly role: OrganizationRole;
}

export interface MechanismAddition extends InitiativeTarget {
  readonly mechanism: string;
}

export interface MilestoneAddition extends InitiativeTarget {
  readonly title: TextInput;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly status: MilestoneStatus;
  readonly contributionId?: string | null;
}

export interface EvidenceAddition extends InitiativeTarget {
  readonly url: string;
  readonly title?: TextInput | null;
  readonly checksum?: string | null;
  readonly milestoneId?: string | null;
}

export interface RelatedAddition extends InitiativeTarget {
  readonly relation: InitiativeRelation;
  readonly relatedId: string;
  readonly relatedTitle?: string | null;
  readonly note?: TextInput | null;
}

export async function addOrganization(write: InitiativeWrite, input: OrganizationAddition): Promise<string> {
  const { organizationId, newOrganization, role } = input;
  const check = checkInput(input).that(
    (organizationId == null) !== (newOrganization == null),
    'organizationId',
    'GRAFO_INPUT_CHOICE',
    { fields: 'organizationId, newOrganization' },
  );
  if (newOrganization != null) check.localised('newOrganization.name', newOrganization.name, LIMITS.title);
  check.end();
  const { id } = await lockOpenInitiative(write, input.id, 'add');
  const organization =
    newOrganization == null
      ? await knownOrganization(write, organizationId ?? '')
      : await createOrganization(write, newOrganization);
  await refuseDuplicate(write, 'involvement', { initiative_id: id, organization_id: organization, role });
  await write.manager.insert(InvolvementEntity, {
    initiativeId: id,
    organizationId: organization,
    role,
    position: await nextPosition(write, 'involvement', id),
    rawValue: null,
    sourceId: await write.sourceId(),
  });
  return added(write, id, 'ORGANIZATION_ADDED', 'organizations', `${organization} ${role}`);
}

export async function addMechanism(write: InitiativeWrite, input: MechanismAddition): Promise<string> {
  checkInput(input).end();
  const { id } = await lockOpenInitiative(write, input.id, 'add');
  const { mechanism: code } = input;
  await requireRow(write, {
    table: 'mechanism',
    key: 'code',
    id: code,
    type: 'Mechanism',
    field: 'mechanism',
  });
  await refuseDuplicate(write, 'mechanism_use', { initiative_id: id, mechanism_code: code });
  await write.manager.insert(MechanismUseEntity, {
    initiativeId: id,
    mechanismCode: code,
    sourceId: await write.sourceId(),
  });
  return added(write, id, 'MECHANISM_ADDED', 'mechanisms', code);
}

export async function addMilestone(write: InitiativeWrite, input: MilestoneAddition): Promise<string> {
  const { title, startsOn = null, endsOn = null, contributionId = null } = input;
  checkInput(input)
    .localised('title', title, LIMITS.title)
    .that(
      startsOn === null || endsOn === null || startsOn <= endsOn,
      'endsOn',
      'GRAFO_INPUT_DATES_REVERSED',
      {
        start: startsOn ?? '',
        end: endsOn ?? '',
      },
    )
    .end();
  const initiative = await lockOpenInitiative(write, input.id, 'add');
  if (contributionId !== null) {
    const reference = {
      table: 'contribution',
      key: 'id',
      type: 'Contribution',
      field: 'contributionId',
    } as const;
    await requireRow(write, { ...reference, id: contributionId });
  }
  const milestoneId = newRecordId(initiative.jurisdictionId);
  await write.manager.insert(MilestoneEntity, {
    id: milestoneId,
    initiativeId: initiative.id,
    position: await nextPosition(write, 'milestone', initiative.id),
    titleEs: title.es ?? null,
    titleEn: title.en ?? null,
    startsOn,
    endsOn,
    status: input.status,
    contributionId,
    sourceId: await write.sourceId(),
  });
  return added(write, initiative.id, 'MILESTONE_ADDED', 'milestones', milestoneId);
}

export async function addEvidence(write: InitiativeWrite, input: EvidenceAddition): Promise<string> {
  const { url, title, checksum = null, milestoneId = null } = input;
  checkInput(input)
    .text('title.es', title?.es, LIMITS.title)
    .text('title.en', title?.en, LIMITS.title)
    .value(
      'checksum',
      checksum ?? '',
      checksum === null || /^[0-9a-f]{64}$/.test(checksum),
      'SHA-256, [0-9a-f]{64}',
    )
    .end();
  const initiative = await lockOpenInitiative(write, input.id, 'add');
  if (milestoneId !== null) await requireOwnMilestone(write, initiative.id, milestoneId);
  const evidenceId = newRecordId(initiative.jurisdictionId);
  await write.manager.insert(EvidenceEntity, {
    id: evidenceId,
    initiativeId: initiative.id,
    milestoneId,
    titleEs: title?.es ?? null,
    titleEn: title?.en ?? null,
    url,
    checksum,
    sourceId: await write.sourceId(),
  });
  return added(write, initiative.id, 'EVIDENCE_ADDED', 'evidence', url);
}

/** The other initiative need not be in this graph. */
export async function addRelated(write: InitiativeWrite, input: RelatedAddition): Promise<string> {
  const { relation, relatedId, relatedTitle = null, note } = input;
  checkInput(input)
    .value('relatedId', relatedId, isRecordId(relatedId) && relatedId !== input.id, 'AR0103')
    .text('relatedTitle', relatedTitle, LIMITS.title)
    .text('note.es', note?.es, LIMITS.note)
    .text('note.en', note?.en, LIMITS.note)
    .end();
  const { id } = await lockOpenInitiative(write, input.id, 'add');
  await refuseDuplicate(write, 'related_initiative', { initiative_id: id, relation, related_id: relatedId });
  await write.manager.insert(RelatedInitiativeEntity, {
    initiativeId: id,
    relation,
    relatedId,
    position: await nextPosition(write, 'related_initiative', id),
    relatedTitle,
    noteEs: note?.es ?? null,
    noteEn: note?.en ?? null,
    sourceId: await write.sourceId(),
  });
  return added(write, id, 'RELATED_ADDED', 'related', `${relation} ${relatedId}`);
}

/** Notes an addition in the history, and answers the initiative's id. */
export function added(
  write: InitiativeWrite,
  id: string,
  change: string,
  field: string,
  after: string,
): string {
  const addition: FieldChange = { field, before: null, after };
  write.changed('Initiative', id, change, [addition]);
  return id;
}

async function knownOrganization(write: InitiativeWrite, id: string): Promise<string> {
  const reference = {
    table: 'organization',
    key: 'id',
    type: 'Organization',
    field: 'organizationId',
  } as const;
  return (await requireRow(write, { ...reference, id })).id;
}

async function createOrganization(
  write: InitiativeWrite,
  { name, kind, branch = null }: NewOrganization,
): Promise<string> {
  const id = newRecordId(null);
  const sourceId = await write.sourceId();
  const names = { nameEs: name.es ?? null, nameEn: name.en ?? null };
  await write.manager.insert(OrganizationEntity, { id, ...names, kind, branch, sourceId });
  write.changed('Organization', id, 'CREATED');
  return id;
}

async function requireOwnMilestone(write: InitiativeWrite, initiativeId: string, id: string): Promise<void> {
  const reference = { table: 'milestone', key: 'id', type: 'Milestone', field: 'milestoneId' } as const;
  const milestone = await requireRow(write, { ...reference, id });
  if (milestone.initiativeId === initiativeId) return;
  throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', 'milestoneId'], { type: 'Milestone', id });
}

/** @throws WriteRefusal `GRAFO_INPUT_DUPLICATE` where the initiative has it already */
async function refuseDuplicate(
  { manager }: InitiativeWrite,
  table: TableName,
  key: Readonly<Record<string, string>>,
): Promise<void> {
  const condition = Object.keys(key)
    .map((column) => `${column} = ?`)
    .join(' and ');
  const found: unknown[] = await manager.execute(
    `select 1 from ${table} where ${condition}`,
    Object.values(key),
  );
  if (found.length > 0) {
    throw refuse('GRAFO_INPUT_DUPLICATE', ['input'], { what: Object.values(key).join(' ') });
  }
}
