import { type Bilingual, type ProblemCode, problems } from './table.js';

export type ProblemParameters = Readonly<Record<string, string | number>>;

/** A problem of the table, thrown: the only error whose text may reach a reader. */
export class GrafoError extends Error {
  override readonly name = 'GrafoError';
  /** What GraphQL execution copies into `errors[].extensions`, so that a code survives a subgraph's border. */
  readonly extensions: { readonly code: ProblemCode; readonly parameters: ProblemParameters };

  constructor(
    readonly code: ProblemCode,
    readonly parameters: ProblemParameters = {},
    options?: ErrorOptions,
  ) {
    super(fill(problems[code].message.en, parameters), options);
    this.extensions = { code, parameters };
  }
}

/** A problem's texts with its parameters filled in. */
export interface ProblemReport {
  readonly code: ProblemCode;
  readonly message: Bilingual;
  readonly cause: Bilingual;
  readonly fix: Bilingual;
}

export function reportProblem(code: ProblemCode, parameters: ProblemParameters = {}): ProblemReport {
  const text = problems[code];
  const both = ({ es, en }: Bilingual): Bilingual => ({ es: fill(es, parameters), en: fill(en, parameters) });
  return { code, message: both(text.message), cause: both(text.cause), fix: both(text.fix) };
}

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(problems, value);
}

/** Parameters are cut at 200 characters, so that a reader's own oversized input is not sent back whole. */
function fill(text: string, parameters: ProblemParameters): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? cut(String(parameters[name])) : placeholder,
  );
}

function cut(value: string): string {
  return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}
