/** Which of the operations of a document is meant; one that is alone needs no name. */
import { Kind, parse } from 'graphql';

/** None where the text cannot be read as GraphQL yet. */
export function operationNames(query: string): readonly string[] {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
    );
  } catch {
    return [];
  }
}

/** @param chosen what the editor knows of it, which may be of a text before this one */
export function operationToName(query: string, chosen: string | null | undefined): string | undefined {
  const names = operationNames(query);
  if (names.length < 2) return undefined;
  return names.find((name) => name === chosen) ?? names[0];
}
