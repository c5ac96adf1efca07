import { Kind, print, type SelectionSetNode } from 'graphql';

/** Where the engine can stand: at an object of this type in one subgraph. */
export interface Place {
  readonly graph: string;
  /** The type's name in the subgraph: the object's, or an interface's or union's that it is seen through. */
  readonly type: string;
  /** What the subgraph answers here besides its own, by the @provides on the way. */
  readonly provided: readonly SelectionSetNode[];
}

/** The same text for the same places, in whatever order. */
export function keyOfPlaces(places: readonly Place[]): string {
  return places
    .map(({ graph, type, provided }) => `${graph}/${type}${provided.map((set) => print(set)).join('')}`)
    .sort()
    .join(' ');
}

/** What is provided below a field; undefined where the field is not among what is provided. */
export function providedBelow(
  place: Place,
  field: string,
  fits: (condition: string) => boolean,
): readonly SelectionSetNode[] | undefined {
  const found = place.provided.flatMap((set) => [...fieldsNamed(set, field, fits)]);
  return found.length === 0 ? undefined : found.flatMap(({ selectionSet }) => selectionSet ?? []);
}

function* fieldsNamed(
  { selections }: SelectionSetNode,
  name: string,
  fits: (condition: string) => boolean,
): Generator<{ readonly selectionSet?: SelectionSetNode | undefined }> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === name) yield selection;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || fits(condition)) yield* fieldsNamed(selection.selectionSet, name, fits);
    }
  }
}
