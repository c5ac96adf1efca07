/** Judges a change of the graph by what clients really run: a break that nobody uses is a warning. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { type ProblemReport, reportProblem } from '../problems/grafo-error.js';
import { affectedParts } from './affected-parts.js';
import { type ListedChange, listChanges } from './list-changes.js';
import type { RecordedOperation } from './recorded-operation.js';
import { type ShortNotice, shortNotices } from './short-notice.js';
import { sunsetOf } from './sunset-of.js';
import { usedParts } from './used-parts.js';

export interface SchemaChange extends Omit<ListedChange, 'touches'> {
  /** The operations that it touches; none are looked for where it is safe. */
  readonly usedBy: readonly RecordedOperation[];
}

export interface ChangeProblem extends ProblemReport {
  readonly severity: 'error' | 'warning';
  readonly coordinate?: string;
  readonly usedBy: readonly RecordedOperation[];
  /** The reason in more words, in English. */
  readonly detail: string;
}

export interface ChangesInput {
  /** The public schemas, as readers see them. */
  readonly before: GraphQLSchema;
  readonly after: GraphQLSchema;
  readonly operations: readonly RecordedOperation[];
  /** As `2027-03-01`: what was promised until then or until an earlier day may go, whoever uses it. */
  readonly today: string;
}

export interface ChangesVerdict {
  readonly changes: readonly SchemaChange[];
  /** One for each change that breaks, for each operation that breaks otherwise, and for what is to go too soon. */
  readonly problems: readonly ChangeProblem[];
}

export async function checkChanges({
  before,
  after,
  operations,
  today,
}: ChangesInput): Promise<ChangesVerdict> {
  const listed = await listChanges(before, after);
  const running = readRunning(operations, before, affectedParts(listed, before));
  const changes = listed.map(({ touches, ...change }) => {
    const isTouching = ({ uses }: Running) => touches.some((part) => uses.has(part));
    const usedBy = change.level === 'safe' ? [] : running.filter(isTouching).map(({ recorded }) => recorded);
    return { ...change, usedBy };
  });
  const breaking = changes.filter(({ level }) => level === 'breaking');
  const explained = new Set(breaking.flatMap(({ usedBy }) => usedBy));
  const others = running.filter(({ recorded }) => !explained.has(recorded));
  return {
    changes,
    problems: [
      ...breaking.map((change) => describeBreak(change, endOf(change, before, today))),
      ...others.flatMap((it) => findInvalid(it, after)),
      ...shortNotices(before, after, today).map(describeNotice),
    ],
  };
}

interface Running {
  readonly recorded: RecordedOperation;
  readonly document: DocumentNode;
  readonly uses: ReadonlySet<string>;
}

/** The operations that use what is affected. What the graph as it is refuses, nobody runs with success. */
function readRunning(
  operations: readonly RecordedOperation[],
  before: GraphQLSchema,
  affected: ReadonlySet<string>,
): readonly Running[] {
  if (affected.size === 0) return [];
  return operations.flatMap((recorded) => {
    const document = readDocument(recorded.document);
    if (document === undefined) return [];
    const uses = usedParts(document, before);
    if (uses.isDisjointFrom(affected)) return [];
    return validate(before, document, undefined, { maxErrors: 1 }).length > 0
      ? []
      : [{ recorded, document, uses }];
  });
}

function readDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** The day until which it was promised, where that has come; undefined for all that does not go. */
function endOf({ kind, coordinate }: SchemaChange, before: GraphQLSchema, today: string): string | undefined {
  const sunset = kind.endsWith('_REMOVED') ? sunsetOf(coordinate, before) : undefined;
  return sunset !== undefined && sunset <= today ? sunset : undefined;
}

function describeBreak({ coordinate, detail, usedBy }: SchemaChange, sunset?: string): ChangeProblem {
  const code = breakCode(usedBy.length > 0, sunset !== undefined);
  const operations = nameAll(usedBy);
  const report = reportProblem(code, { coordinate, operations, ...(sunset !== undefined && { sunset }) });
  const severity = code === 'GRAFO_CHANGE_BREAKS_OPERATIONS' ? 'error' : 'warning';
  return { ...report, severity, coordinate, usedBy, detail };
}

function breakCode(isUsed: boolean, isOver: boolean) {
  if (!isUsed) return 'GRAFO_CHANGE_BREAKS_NOTHING';
  return isOver ? 'GRAFO_CHANGE_SUNSET_OVER' : 'GRAFO_CHANGE_BREAKS_OPERATIONS';
}

function describeNotice({ coordinate, sunset, earliest }: ShortNotice): ChangeProblem {
  const report = reportProblem('GRAFO_CHANGE_SUNSET_SOON', { coordinate, sunset, earliest });
  return { ...report, severity: 'error', coordinate, usedBy: [], detail: report.message.en };
}

/** An operation that would be refused, whatever the list of changes says. */
function findInvalid({ recorded, document }: Running, after: GraphQLSchema): readonly ChangeProblem[] {
  const [error] = validate(after, document, undefined, { maxErrors: 1 });
  if (!error) return [];
  const report = reportProblem('GRAFO_CHANGE_REFUSES_OPERATION', { operations: nameAll([recorded]) });
  return [{ ...report, severity: 'error', usedBy: [recorded], detail: error.message }];
}

const NAMED = 3;

/** As `Map (mapa-de-obras), Goal16 (observatorio), +4`, those that run most often first. */
function nameAll(operations: readonly RecordedOperation[]): string {
  const names = operations
    .toSorted((a, b) => b.count - a.count)
    .map(({ name = '?', client }) => (client === undefined ? name : `${name} (${client})`));
  const distinct = [...new Set(names)];
  const rest = distinct.length > NAMED ? [`+${distinct.length - NAMED}`] : [];
  return [...distinct.slice(0, NAMED), ...rest].join(', ');
}
