/** Writes what a page says, in the order in which the rows refer to each other. */
import { Language } from '@grafo-abierto/plugin-kit';
import {
  type ImportSession,
  type IncomingRow,
  InitiativeKind,
  InitiativeStatus,
} from '@grafo-abierto/subgraph-kit';
import {
  ActionPlanEntity,
  InitiativeEntity,
  InitiativeQuestionEntity,
} from '../storage/initiative.entity.js';
import type { ListedCommitment } from './ogp-commitment-list.js';
import { planOf, statusOf } from './ogp-facts.js';
import type { OgpPage } from './ogp-page.js';
import { writeInstitutions } from './write-institutions.js';
import { writeObservations } from './write-observations.js';

const WHAT = {
  plans: { es: 'planes', en: 'plans' },
  commitments: { es: 'compromisos', en: 'commitments' },
  questions: { es: 'preguntas', en: 'questions' },
} as const;

interface Plan {
  readonly id: string;
  readonly jurisdictionId: string | null;
}

export async function writeOgpPage(
  session: ImportSession,
  page: OgpPage,
  asOf: string | null,
): Promise<void> {
  const plans = await readPlans(session);
  const planned = page.commitments.flatMap((commitment) => {
    const plan = plans.get(planKey(commitment.code, commitment.year));
    if (plan !== undefined) return [{ commitment, plan }];
    const { line, code, year } = commitment;
    const parent = `${code.slice(0, 2)}, ${year}`;
    session.findings.reject({ line, row: code }, 'GRAFO_IMPORT_PARENT_UNKNOWN', { parent });
    return [];
  });
  await writePlan(session, page, plans);
  const rows = planned.map(({ commitment, plan }) => toInitiative(commitment, plan, page, session));
  await session.merge(InitiativeEntity, WHAT.commitments, await session.withoutEdited('Initiative', rows));
  await noteAbsent(session, planned);
  const isOwnWritten = planned.some(({ commitment }) => commitment.code === page.code);
  if (isOwnWritten) {
    await session.merge(
      InitiativeQuestionEntity,
      WHAT.questions,
      page.questions.map((_, at) => toQuestion(page, at)),
    );
    await writeInstitutions(session, page);
  }
  const listed = planned.map(({ commitment }) => commitment);
  await writeObservations(session, isOwnWritten ? page : undefined, listed, asOf);
}

/** Plans are known by their member and cycle, never made up from a page: it does not give their number. */
async function readPlans(session: ImportSession): Promise<ReadonlyMap<string, Plan>> {
  const plans = await session.all(ActionPlanEntity);
  return new Map(
    plans.map(({ id, cycle, jurisdictionId }) => [
      planKey(jurisdictionId ?? '', cycle),
      { id, jurisdictionId: jurisdictionId ?? null },
    ]),
  );
}

function planKey(code: string, cycle: number): string {
  return `${code.slice(0, 2)} ${cycle}`;
}

async function writePlan(
  session: ImportSession,
  { code, cycle, facts }: OgpPage,
  plans: ReadonlyMap<string, Plan>,
) {
  const [plan, years] = [plans.get(planKey(code, cycle)), planOf(facts)];
  if (plan === undefined || years === undefined) return;
  const { startsYear, endsYear } = years;
  const line = facts.get('action plan')?.line ?? 1;
  await session.merge(ActionPlanEntity, WHAT.plans, [
    { line, values: { id: plan.id, startsYear, endsYear } },
  ]);
}

/** The list gives no status, so only the page's own commitment has one. */
function toInitiative(
  { line, code, title, rawTitle, year }: ListedCommitment,
  plan: Plan,
  page: OgpPage,
  { findings }: ImportSession,
): IncomingRow {
  const status = code === page.code ? statusOf(page, findings) : undefined;
  return {
    line,
    values: { id: code, code, titleEn: title, rawTitle, year, actionPlanId: plan.id, ...status },
    initial: {
      kind: InitiativeKind.OGP_COMMITMENT,
      titleEs: null,
      titleOriginalLanguage: Language.EN,
      status: InitiativeStatus.NOT_STATED,
      statusRaw: null,
      stage: null,
      jurisdictionId: plan.jurisdictionId,
    },
  };
}

/** The page's own words take the place of our summary, which stays in a field of its own. */
function toQuestion({ code, questions }: OgpPage, position: number): IncomingRow {
  const { line, key, question, answer } = questions[position] ?? {
    line: 0,
    key: '',
    question: '',
    answer: null,
  };
  return {
    line,
    values: { initiativeId: code, key, position, questionEn: question, answerEs: null, answerEn: answer },
    initial: { questionEs: null, summaryEs: null, summaryEn: null },
  };
}

/** Commitments of the same plans that the list lacks are told, and never removed. */
async function noteAbsent(
  session: ImportSession,
  planned: readonly { commitment: ListedCommitment; plan: Plan }[],
) {
  const known = await session.stored(
    InitiativeEntity,
    'actionPlanId',
    planned.map(({ plan }) => plan.id),
  );
  const present = new Set(planned.map(({ commitment }) => commitment.code));
  const absent = known.filter(({ id, kind }) => kind === InitiativeKind.OGP_COMMITMENT && !present.has(id));
  if (absent.length === 0) return;
  const row =
    absent
      .slice(0, 3)
      .map(({ id }) => id)
      .join(', ') + (absent.length > 3 ? '…' : '');
  session.findings.note({ line: null, row }, 'GRAFO_IMPORT_NOTE_ABSENT', { count: absent.length });
}
