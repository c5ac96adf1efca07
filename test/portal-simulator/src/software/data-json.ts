/** A `data.json` by the Perfil Nacional, written record by record. */
import type { Answer } from '../answer.type.js';
import type { DemoCatalog } from '../content/demo-catalog.js';
import type { Software } from './software.type.js';

export const dataJson: Software = ({ path, catalog }) =>
  path === '/data.json' ? { ...JSON_ANSWER, body: catalogText(catalog) } : undefined;

const JSON_ANSWER: Omit<Answer, 'body'> = { status: 200, type: 'application/json; charset=utf-8' };

function* catalogText(catalog: DemoCatalog): Generator<string, void> {
  const about = JSON.stringify(catalog.about);
  yield `${about.slice(0, -1)},"dataset":`;
  yield* listText(catalog);
  yield '}';
}

/** The datasets as one JSON list. */
export function* listText(catalog: DemoCatalog): Generator<string, void> {
  yield '[';
  for (let index = 0; index < catalog.count; index++) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(catalog.at(index))}`;
  }
  yield ']';
}
