/** Asks the hub what the graph's client does not: queries as somebody wrote them, and files of rows. */
import { askAsPerson } from './ask-as-person.js';

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | undefined;
}

/** @param written headers as somebody wrote them; one that says who asks stands in place of who signed in */
export function askHub(
  path: string,
  asked: Asked,
  written: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', accept: '*/*', ...written });
  const ask = headers.has('authorization') ? fetch : askAsPerson;
  return ask(path, { method: 'POST', headers, body: JSON.stringify(asked) });
}
