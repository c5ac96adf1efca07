/** Asks for everything protected as everybody in every way, and writes down what came of it. */
import type { GraphQLSchema } from 'graphql';
import type { Caller } from './callers.js';
import { type Examples, type Reached, reachField } from './reach-field.js';

export interface MatrixOptions {
  /** `http://…/graphql` */
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly coordinates: readonly string[];
  readonly callers: ReadonlyMap<string, Caller>;
  /** Made anew for each request, so that what one changes is not in the way of the next. */
  readonly examples: (coordinate: string) => Promise<Examples>;
}

type Way = (url: string, reached: Reached, caller: Caller) => Promise<Response>;

const WAYS: Readonly<Record<string, Way>> = {
  POST: (url, { kind, selection }, caller) => post(url, { query: `${kind} { ${selection} }` }, caller),
  GET: async (url, { kind, selection }, caller) =>
    fetch(`${url}?query=${encodeURIComponent(`${kind} { ${selection} }`)}`, {
      headers: { ...(await caller(undefined)), 'apollo-require-preflight': 'yes' },
    }),
  'aliased twice': (url, { kind, selection }, caller) =>
    post(url, { query: `${kind} { a: ${selection} b: ${selection} }` }, caller),
  batch: (url, { kind, selection }, caller) =>
    post(url, [{ query: `${kind} { ${selection} }` }, { query: '{ __typename }' }], caller),
};

const HEADING = `Each mutation and each protected field, by who asks and how: status, and the codes of what was refused.
Without a code: ok with the value, or ok null where it is there and not shown.
The editors are of AR-J, of AR-M:50007, of AR-M and of AR; what is asked for belongs to AR-M.
`;

export async function authorizationMatrix(options: MatrixOptions): Promise<string> {
  const tables: string[] = [];
  for (const coordinate of options.coordinates) tables.push(await tableOf(coordinate, options));
  return `${HEADING}${tables.map((table) => `\n${table}\n`).join('')}`;
}

async function tableOf(coordinate: string, options: MatrixOptions): Promise<string> {
  const { url, schema, callers, examples } = options;
  const first = reachField(schema, coordinate, await examples(coordinate));
  // What is only read can be asked for again.
  const reach = async () =>
    first.kind === 'query' ? first : reachField(schema, coordinate, await examples(coordinate));
  const rows = [...callers].map(async ([name, caller]) => {
    const row = [`  ${name}`];
    for (const ask of Object.values(WAYS)) {
      const reached = await reach();
      row.push(await outcomeOf(await ask(url, reached, caller), reached));
    }
    return row;
  });
  return layOut([[coordinate, ...Object.keys(WAYS)], ...(await Promise.all(rows))]);
}

async function post(url: string, asked: unknown, caller: Caller): Promise<Response> {
  const body = JSON.stringify(asked);
  const headers = { 'content-type': 'application/json', ...(await caller(body)) };
  return fetch(url, { method: 'POST', headers, body });
}

/** The status and the codes, each once; without any, what came of the one field that was asked for. */
async function outcomeOf(response: Response, { kind }: Reached): Promise<string> {
  const text = await response.text();
  const codes = new Set([...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code));
  const found = codes.size > 0 ? [...codes] : [shownIn(leavesOf(JSON.parse(text, withoutExtensions)), kind)];
  return [response.status, ...found].join(' ');
}

/** What an answer says of its sources is not what was asked for. */
function withoutExtensions(name: string, value: unknown): unknown {
  return name === 'extensions' ? undefined : value;
}

/** A mutation that went well has nothing to mend to tell of. */
function shownIn(leaves: readonly unknown[], kind: Reached['kind']): string {
  const nulls = leaves.filter((leaf) => leaf === null);
  if (leaves.length === 0) return kind === 'mutation' ? 'ok' : 'ok nothing';
  if (nulls.length === 0) return 'ok';
  return nulls.length === leaves.length ? 'ok null' : 'ok some null';
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
