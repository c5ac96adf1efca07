/** What stands in the editor, as text that somebody is still writing. */
export interface Written {
  readonly query: string;
  /** JSON, or nothing. */
  readonly variables: string;
  /** JSON, or nothing: what goes with the request. */
  readonly headers?: string;
  /** Which of several operations is meant. */
  readonly operationName?: string | undefined;
}

export type Variables = Readonly<Record<string, unknown>>;

/** The variables as they would be sent; null where the text is no JSON object. */
export function variablesOf({ variables }: Pick<Written, 'variables'>): Variables | null {
  if (variables.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(variables);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

/** None where the text is no JSON object. */
export function headersOf({ headers = '' }: Written): Readonly<Record<string, string>> {
  const read = Object.entries(variablesOf({ variables: headers }) ?? {});
  return Object.fromEntries(read.map(([name, value]) => [name, String(value)]));
}

function isObject(value: unknown): value is Variables {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
