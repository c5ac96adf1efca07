/** An initiative comes into being, is edited, published and withdrawn. */

import type { Language } from '@grafo-abierto/plugin-kit';
import { isJurisdictionId } from '@grafo-abierto/schema';
import {
  checkVersion,
  type InitiativeKind,
  InitiativeStatus,
  type InputCheck,
  newRecordId,
  refuse,
  type Stage,
  type WriteInput,
} from '@grafo-abierto/subgraph-kit';
import type { Row } from '../entities.js';
import { InitiativeEntity } from '../initiative.entity.js';
import {
  checkInput,
  type InitiativeTarget,
  type InitiativeWrite,
  LIMITS,
  lockInitiative,
  lockOpenInitiative,
  refuseStatus,
  requireRight,
  requireRow,
} from './initiative-write.js';

export interface TextInput {
  readonly es?: string | null;
  readonly en?: string | null;
}

/** The fields of an initiative that are written. */
interface InitiativeFields {
  readonly title?: TextInput;
  readonly titleOriginalLanguage?: Language;
  readonly kind?: InitiativeKind;
  readonly jurisdictionId?: string;
  readonly year?: number;
  readonly code?: string | null;
  readonly stage?: Stage | null;
  readonly actionPlanId?: string | null;
}

export interface NewInitiative extends WriteInput, InitiativeFields {
  readonly title: TextInput;
  readonly titleOriginalLanguage: Language;
  readonly kind: InitiativeKind;
  readonly jurisdictionId: string;
  readonly year: number;
}

export interface InitiativeEdit extends InitiativeTarget, InitiativeFields {
  readonly version: number;
  readonly status?: InitiativeStatus;
}

export interface InitiativePublication extends InitiativeTarget {
  readonly version: number;
  readonly status: InitiativeStatus;
}

export interface InitiativeWithdrawal extends InitiativeTarget {
  readonly version: number;
  readonly reason: string;
}

/** Drafts are published, and what is published is withdrawn, by mutations of their own. */
const PUBLISHED = [
  InitiativeStatus.NOT_STATED,
  InitiativeStatus.PENDING_REVIEW,
  InitiativeStatus.IN_PROGRESS,
  InitiativeStatus.COMPLETED,
];

/** As a draft, which only those who may edit it see. */
export async function createInitiative(write: InitiativeWrite, input: NewInitiative): Promise<string> {
  const check = checkInput(input).localised('title', input.title, LIMITS.title);
  checkFields(check, input).end();
  requireRight(write.principal, input.jurisdictionId);
  await requirePlan(write, input.actionPlanId);
  const id = newRecordId(input.jurisdictionId);
  await write.manager.insert(InitiativeEntity, {
    id,
    kind: input.kind,
    code: input.code ?? null,
    titleEs: textOf(input.title.es),
    titleEn: textOf(input.title.en),
    titleOriginalLanguage: input.titleOriginalLanguage,
    status: InitiativeStatus.DRAFT,
    statusRaw: null,
    stage: input.stage ?? null,
    year: input.year,
    jurisdictionId: input.jurisdictionId,
    actionPlanId: input.actionPlanId ?? null,
    sourceId: await write.sourceId(),
  });
  write.changed('Initiative', id, 'CREATED');
  return id;
}

/** What is left out stays as it is. */
export async function editInitiative(write: InitiativeWrite, input: InitiativeEdit): Promise<string> {
  const check = checkFields(checkInput(input), input);
  for (const field of [
    'title',
    'titleOriginalLanguage',
    'kind',
    'jurisdictionId',
    'year',
    'status',
  ] as const) {
    check.notNull(field, input[field]);
  }
  check.end();
  const initiative = await lockVersion(write, input, 'edit');
  if (input.status !== undefined)
    refuseStatus(initiative, [InitiativeStatus.DRAFT], `status ${input.status}`);
  if (input.jurisdictionId !== undefined) requireRight(write.principal, input.jurisdictionId);
  await requirePlan(write, input.actionPlanId);
  const changes = changesOf(initiative, input);
  if (Object.keys(changes).length > 0) await update(write, initiative.id, changes, 'EDITED');
  return initiative.id;
}

/** From then on everybody sees it. What was withdrawn can be published again. */
export async function publishInitiative(
  write: InitiativeWrite,
  input: InitiativePublication,
): Promise<string> {
  checkStatus(checkInput(input), input.status).end();
  const initiative = await lockInitiative(write, input.id);
  await checkVersion(write, { type: 'Initiative', id: initiative.id }, input.version);
  refuseStatus(initiative, PUBLISHED, 'publish');
  await update(write, initiative.id, { status: input.status, statusRaw: null }, 'PUBLISHED');
  return initiative.id;
}

/** It stays, with its history, and says that it was withdrawn. */
export async function withdrawInitiative(
  write: InitiativeWrite,
  input: InitiativeWithdrawal,
): Promise<string> {
  checkInput(input)
    .that(input.reason.trim() !== '', 'reason', 'GRAFO_INPUT_REQUIRED', { field: 'reason' })
    .end();
  const initiative = await lockVersion(write, input, 'withdraw');
  refuseStatus(initiative, [InitiativeStatus.DRAFT], 'withdraw');
  await update(write, initiative.id, { status: InitiativeStatus.WITHDRAWN, statusRaw: null }, 'WITHDRAWN');
  return initiative.id;
}

async function lockVersion(
  write: InitiativeWrite,
  { id, version }: InitiativeTarget & { readonly version: number },
  action: string,
): Promise<Row<'initiative'>> {
  const initiative = await lockOpenInitiative(write, id, action);
  await checkVersion(write, { type: 'Initiative', id: initiative.id }, version);
  return initiative;
}

type Changes = Partial<Omit<Row<'initiative'>, 'id' | 'titleSort'>>;

/** The row as it stands is then the statement of the office that changed it; the history keeps what it was. */
async function update(write: InitiativeWrite, id: string, changes: Changes, change: string): Promise<void> {
  await write.manager.nativeUpdate(
    InitiativeEntity,
    { id },
    { ...changes, sourceId: await write.sourceId() },
  );
  write.changed('Initiative', id, change);
}

function changesOf(initiative: Row<'initiative'>, { title, ...input }: InitiativeEdit): Changes {
  const titleEs = title?.es === undefined ? initiative.titleEs : textOf(title.es);
  const titleEn = title?.en === undefined ? initiative.titleEn : textOf(title.en);
  if (titleEs === null && titleEn === null) throw refuse('GRAFO_INPUT_TEXT_MISSING', ['input', 'title']);
  const { titleOriginalLanguage, kind, jurisdictionId, year, code, stage, actionPlanId, status } = input;
  const wanted = {
    titleEs,
    titleEn,
    titleOriginalLanguage,
    kind,
    jurisdictionId,
    year,
    code,
    stage,
    actionPlanId,
    status,
    ...(status !== undefined && status !== initiative.status && { statusRaw: null }),
  };
  const differing = Object.entries(wanted).filter(
    ([field, value]) => value !== undefined && value !== initiative[field as keyof Changes],
  );
  return Object.fromEntries(differing);
}

function checkFields(
  check: InputCheck,
  input: InitiativeFields & { readonly status?: InitiativeStatus },
): InputCheck {
  const { title, jurisdictionId, year, code, status } = input;
  check.text('title.es', title?.es, LIMITS.title).text('title.en', title?.en, LIMITS.title);
  check.text('code', code, LIMITS.code);
  if (jurisdictionId != null) {
    check.value('jurisdictionId', jurisdictionId, isJurisdictionId(jurisdictionId), 'AR, AR-M, AR-M:500007');
  }
  if (year != null) check.value('year', year, year >= 1983 && year <= 2100, '1983…2100');
  return status == null ? check : checkStatus(check, status);
}

function checkStatus(check: InputCheck, status: InitiativeStatus): InputCheck {
  return check.value('status', status, PUBLISHED.includes(status), PUBLISHED.join(', '));
}

async function requirePlan(write: InitiativeWrite, id: string | null | undefined): Promise<void> {
  if (id == null) return;
  await requireRow(write, { table: 'action_plan', key: 'id', id, type: 'ActionPlan', field: 'actionPlanId' });
}

const textOf = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);
