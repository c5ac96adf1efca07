/** The pages of an export, one after the other, each asked when somebody wants it. */
import { isProblemCode, problems } from '@grafo-abierto/schema';
import type { ReadOperation } from '../graphql/read-operation.type.js';
import type { Asker, PageAnswer } from './ask-page.js';
import { ExportCut, ExportRefused } from './export-errors.js';
import type { ExportPlan } from './export-plan.js';
import { type Row, rowsOf, valueAt } from './row.js';

export interface ExportPage {
  readonly rows: readonly Row[];
  readonly answer: PageAnswer;
}

export interface PagesOptions {
  readonly asker: Asker;
  readonly plan: ExportPlan;
  readonly read: ReadOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Rows of a page at most. */
  readonly pageSize: number;
  /** Whether it goes on where a part of a page could not be read. */
  readonly isPartial: boolean;
}

interface Position {
  readonly isFirst: boolean;
  readonly size: number;
  readonly rows: number;
  readonly after: string | undefined;
}

/**
 * Rows come in the order of their connection; no page is asked before its reader comes for it.
 *
 * @throws ExportRefused for the first page, and ExportCut for those after
 */
export async function* exportPages(options: PagesOptions): AsyncGenerator<ExportPage, void> {
  const { plan, pageSize } = options;
  const { total = 1, after } = plan.paging ?? {};
  let position: Position | undefined = { isFirst: true, size: Math.min(pageSize, total), rows: 0, after };
  while (position) {
    const { answer, size } = await askPage(options, position);
    const rows = readRows(options, answer, position);
    yield { rows, answer };
    position = nextPosition(plan, answer, { ...position, size }, rows.length);
  }
}

/** What costs too much for a large page may be had in smaller ones: that is refused before anything is fetched. */
async function askPage(
  options: PagesOptions,
  position: Position,
): Promise<{ readonly answer: PageAnswer; readonly size: number }> {
  const { asker, plan, read, variables } = options;
  const { isFirst, size, after } = position;
  const names = plan.paging?.names;
  const paging = names ? { [names.first]: size, ...(after !== undefined && { [names.after]: after }) } : {};
  const counted = isFirst ? read : null;
  const answer = await asker.page(plan, { ...variables, ...paging }, counted);
  const isSmaller =
    names && size > 1 && answer.errors.some(({ extensions }) => isTooLarge(extensions?.['code']));
  if (!isSmaller) return { answer, size };
  return askPage(options, { ...position, size: Math.floor(size / 2) });
}

const isTooLarge = (code: unknown): boolean =>
  isProblemCode(code) && (code === 'GRAFO_LIMIT_COST' || code === 'GRAFO_PAGE_SIZE_INVALID');

function readRows(
  { plan, isPartial }: PagesOptions,
  answer: PageAnswer,
  { isFirst, rows: before }: Position,
): readonly Row[] {
  const { errors, data, status, headers } = answer;
  if (data === undefined && isFirst && errors.length > 0)
    throw new ExportRefused(status ?? 502, errors, headers);
  const rows = rowsOf(answer, plan);
  const isWhole = errors.length === 0 || (isPartial && rows !== undefined);
  if (!isWhole) throw isFirst ? incomplete(answer) : new ExportCut('GRAFO_EXPORT_CUT', before, errors);
  if (rows) return rows;
  if (!isFirst) throw new ExportCut('GRAFO_EXPORT_CUT', before);
  throw ExportRefused.by('GRAFO_EXPORT_ROWS_UNKNOWN', { path: plan.rows.join('.') });
}

/** What its reader asked wrongly, such as a cursor of another list, is no better in a while: it is told as it is. */
function incomplete({ errors, headers }: PageAnswer): ExportRefused {
  const [status = 502, ...others] = errors.map(({ extensions }) => statusOf(extensions?.['code']));
  return [status, ...others].every((each) => each >= 400 && each < 500)
    ? new ExportRefused(status, errors, headers)
    : ExportRefused.by('GRAFO_EXPORT_INCOMPLETE', {}, errors);
}

const statusOf = (code: unknown): number => (isProblemCode(code) ? problems[code].status : 502);

/** Undefined after the last page. */
function nextPosition(
  { paging }: ExportPlan,
  { data }: PageAnswer,
  { size, rows, after }: Position,
  more: number,
): Position | undefined {
  const left = (paging?.total ?? 0) - rows - more;
  if (!paging || left <= 0) return undefined;
  const hasNextPage = valueAt(data, [...paging.pageInfo, 'hasNextPage']);
  if (hasNextPage === false) return undefined;
  const cursor = valueAt(data, [...paging.pageInfo, 'endCursor']);
  // A page that does not say where it ends, or ends where it began, would be asked for ever.
  if (hasNextPage !== true || typeof cursor !== 'string' || cursor === after)
    throw new ExportCut('GRAFO_EXPORT_CUT', rows + more);
  return { isFirst: false, size: Math.min(size, left), rows: rows + more, after: cursor };
}
