/** Reads who may have the data, and under which rights, from the fields that only some portals have. */
export interface AccessReading {
  readonly isStated: boolean;
  /** In a word of a known list: "public", "ABIERTO", the European vocabulary's, or CKAN's `private`. */
  readonly isKnown: boolean;
}

const KNOWN =
  /(?:^|\/)(?:public|publico|público|abierto|open|restricted|restringido|non[-_ ]?public|private|privado)$/i;

export function readAccess(raw: Readonly<Record<string, unknown>>): AccessReading {
  if (typeof raw['private'] === 'boolean') return { isStated: true, isKnown: true };
  const stated = [raw['accessRights'], raw['accessLevel']].find(isText);
  return {
    isStated: stated !== undefined,
    isKnown: stated !== undefined && KNOWN.test(stated.trim().slice(-200)),
  };
}

/** Of the dataset, or of any of its files. */
export function statesRights(raw: Readonly<Record<string, unknown>>): boolean {
  const files: unknown = raw['distribution'];
  const records: readonly unknown[] = Array.isArray(files) ? [raw, ...files] : [raw];
  return records.some(
    (record) => typeof record === 'object' && record !== null && 'rights' in record && isText(record.rights),
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
