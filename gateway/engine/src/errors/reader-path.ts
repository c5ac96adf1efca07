/** Translates a path in the draft to one in the reader's response, as far as the reader can see it. */
import { DraftObject, TYPE } from '../draft/draft-object.js';
import type { Path } from '../draft/draft-path.js';
import type { ObjectProjection, ProjectedField } from '../projection/projected-field.type.js';

export interface ReaderPath {
  readonly path: Path;
  /** False where it was cut: the rest was fetched for a key or a requirement, or does not exist. */
  readonly isWhole: boolean;
}

export function readerPath(path: Path, draft: DraftObject, projection: ObjectProjection): ReaderPath {
  const seen: (string | number)[] = [];
  let value: unknown = draft;
  let selection: ObjectProjection | undefined = projection;
  let lists = 0;
  for (const key of path) {
    if (typeof key === 'number') {
      if (lists === 0 || key < 0 || (Array.isArray(value) && key >= value.length)) break;
      lists--;
      value = Array.isArray(value) ? value[key] : undefined;
      seen.push(key);
      continue;
    }
    const field: ProjectedField | undefined = lists > 0 ? undefined : findField(key, value, selection);
    if (field === undefined) break;
    value = value instanceof DraftObject ? value[key] : undefined;
    ({ selection, listDepth: lists } = field);
    seen.push(field.responseKey);
  }
  return { path: seen, isWhole: seen.length === path.length };
}

/** Where a subgraph nulled the object, its type is unknown: any type that can be here may have the field. */
function findField(
  key: string,
  value: unknown,
  selection: ObjectProjection | undefined,
): ProjectedField | undefined {
  const types = value instanceof DraftObject ? [value[TYPE]] : (selection?.types ?? []);
  for (const type of types) {
    const field = selection?.fieldsOf(type)?.list.find(({ draftKey }) => draftKey === key);
    if (field) return field;
  }
  return undefined;
}
