/** Lists what a fetch was going to fill and did not: the paths that its errors are reported at. */
import { DraftObject, TYPE } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { AnswerField } from './answer-field.type.js';

export function* emptyPaths(
  object: DraftObject,
  fields: readonly AnswerField[],
  base: Path,
): Generator<Path> {
  for (const field of fields) {
    const value = object[field.draftKey];
    const path = [...base, field.draftKey];
    if (value === undefined || value === null) yield path;
    else if (field.shape) yield* below(value, field, path);
  }
}

function* below(value: unknown, field: AnswerField, path: Path): Generator<Path> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield* below(value[index], field, [...path, index]);
  } else if (value instanceof DraftObject && field.shape) {
    yield* emptyPaths(value, field.shape.fieldsOf(value[TYPE]).list, path);
  }
}
