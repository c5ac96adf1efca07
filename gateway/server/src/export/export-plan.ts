/** What an export does, worked out once before anything is fetched: what it asks, its rows and its columns. */
import { GrafoError } from '@grafo-abierto/schema';
import { type GraphQLSchema, getVariableValues, OperationTypeNode, print, valueFromAST } from 'graphql';
import type { ReadOperation } from '../graphql/read-operation.type.js';
import { type Column, columnsOf } from './columns.js';
import type { ExportRequest } from './export-request.js';
import { findRows } from './find-rows.js';
import { type PagingNames, pageDocument } from './page-document.js';
import { type SelectedField, selectFields } from './selected-field.js';
import { spreadFragments } from './spread-fragments.js';

export interface ExportPlan {
  /** What is asked for each page. */
  readonly query: string;
  readonly columns: readonly Column[];
  /** The keys from the root of an answer to the list of its rows; empty where the answer itself is the one row. */
  readonly rows: readonly string[];
  /** Undefined where one answer has all rows. */
  readonly paging: Paging | undefined;
}

export interface Paging {
  readonly names: PagingNames;
  /** The keys that lead to the page's own `pageInfo`. */
  readonly pageInfo: readonly string[];
  /** How many rows are wanted at most: the operation's own `first`. */
  readonly total: number;
  /** The cursor after which it begins: the operation's own `after`. */
  readonly after: string | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * @param read valid in the schema
 * @throws GrafoError `GRAFO_EXPORT_…` and `GRAFO_VARIABLES_INVALID`
 */
export function planExport(
  schema: GraphQLSchema,
  read: ReadOperation,
  { variables: given, rows: named }: Pick<ExportRequest, 'variables' | 'rows'>,
): ExportPlan {
  const { document, operation } = read;
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new GrafoError('GRAFO_EXPORT_QUERY_ONLY', { kind: operation.operation });
  const variables = coerce(schema, read, given);
  const spread = spreadFragments(document, operation, variables);
  const asked = fieldsOf(schema, spread);
  const { connection } = findRows(asked, named);
  const names = unusedNames(read.source);
  const paged = pageDocument(spread, asked, connection, names);
  const fields = fieldsOf(schema, paged);
  const rows = findRows(fields, named);
  const path = rows.path.map(({ key }) => key);
  return {
    query: print(paged),
    columns: columnsOf(fields, rows),
    rows: path,
    paging: connection && {
      names,
      pageInfo: [...path.slice(0, -1), names.pageInfo],
      ...boundsOf(connection, variables),
    },
  };
}

function coerce(schema: GraphQLSchema, { operation }: ReadOperation, given: Variables): Variables {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (coerced) return coerced;
  const [error] = errors;
  // A shared scalar says by itself what is wrong.
  if (error?.originalError instanceof GrafoError) throw error.originalError;
  throw new GrafoError('GRAFO_VARIABLES_INVALID', { detail: error?.message ?? '' });
}

function fieldsOf(schema: GraphQLSchema, { selectionSet }: ReadOperation['operation']) {
  const parent = schema.getQueryType();
  return parent ? selectFields(schema, [{ parent, selectionSet }]) : [];
}

function unusedNames(source: string): PagingNames {
  let suffix = '';
  while (source.includes(`OfExport${suffix}`)) suffix += '_';
  return {
    first: `firstOfExport${suffix}`,
    after: `afterOfExport${suffix}`,
    pageInfo: `pageOfExport${suffix}`,
  };
}

/** @throws GrafoError `GRAFO_EXPORT_PAGING` for pages that do not go forward */
function boundsOf(
  { places }: SelectedField,
  variables: Variables,
): { readonly total: number; readonly after: string | undefined } {
  const read = (name: string): unknown => {
    const [place] = places;
    const node = place?.node.arguments?.find((each) => each.name.value === name);
    const declared = place?.definition.args.find((each) => each.name === name);
    return node && declared ? (valueFromAST(node.value, declared.type, variables) ?? undefined) : undefined;
  };
  for (const argument of ['last', 'before'])
    if (read(argument) !== undefined) throw new GrafoError('GRAFO_EXPORT_PAGING', { argument });
  const [first = Number.POSITIVE_INFINITY, after] = [read('first'), read('after')];
  if (typeof first !== 'number' || first < 1)
    throw new GrafoError('GRAFO_EXPORT_PAGING', { argument: 'first' });
  return { total: first, after: typeof after === 'string' ? after : undefined };
}
