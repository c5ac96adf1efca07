import DataLoader from 'dataloader';

/**
 * A request-scoped loader of one object for each key: all keys asked in one turn are read at once, and what
 * is not found is null.
 *
 * @param read answers rows in any order, without those that do not exist
 */
export function createLoader<Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await read(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A request-scoped loader of the list of rows that belong to a key, in the order in which they were read. */
export function createListLoader<Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const lists = Map.groupBy(await read(keys), keyOf);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
