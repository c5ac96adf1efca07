/** Finds a way to an entity in another subgraph, by its keys, over as few others as possible. */
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Facts, KnownEntrance } from './facts.js';
import type { Place, Position } from './position.js';

/** The entrances to go through, the last one to the subgraph; undefined where no key leads there. */
export function wayTo(graph: string, position: Position, facts: Facts): readonly KnownEntrance[] | undefined {
  const reached = new Set(position.places.map(({ step }) => step.graph));
  const gives = (each: string, field: FieldNode) => facts.hasKey(each, position.type, setOf(field));
  const isGiven = ({ key }: KnownEntrance, from: ReadonlySet<string>) =>
    fieldsOf(key).every((field) => [...from].some((each) => gives(each, field)));
  // A subgraph that was reached already is entered again where a requirement has to be sent.
  const direct = facts.entrancesTo(graph, position.type).find((entrance) => isGiven(entrance, reached));
  if (direct) return [direct];
  const entrances = facts.entrancesOf(position.type);
  const opened = new Map<string, KnownEntrance>();
  for (let isFurther = true; isFurther && !opened.has(graph); ) {
    const from = new Set([...reached, ...opened.keys()]);
    isFurther = false;
    for (const entrance of entrances) {
      if (from.has(entrance.graph) || opened.has(entrance.graph) || !isGiven(entrance, from)) continue;
      opened.set(entrance.graph, entrance);
      isFurther = true;
    }
  }
  const last = opened.get(graph);
  const isAtHand = (field: FieldNode) => [...reached].some((each) => gives(each, field));
  return last && withThoseBefore(last, [...opened.values()], gives, isAtHand);
}

/** Only the entrances that what the last one's key needs is behind. */
function withThoseBefore(
  last: KnownEntrance,
  opened: readonly KnownEntrance[],
  gives: (graph: string, field: FieldNode) => boolean,
  isAtHand: (field: FieldNode) => boolean,
): readonly KnownEntrance[] {
  const before = opened.slice(0, opened.indexOf(last));
  const way = new Set<KnownEntrance>();
  for (const field of fieldsOf(last.key)) {
    const giver = isAtHand(field) ? undefined : before.find(({ graph }) => gives(graph, field));
    if (giver) for (const each of withThoseBefore(giver, before, gives, isAtHand)) way.add(each);
  }
  return [...way, last];
}

/** The place that has a part of a key; the first of them, which waits for the least. */
export function placeWith(field: FieldNode, position: Position, facts: Facts): Place | undefined {
  return position.places.find(({ step }) => facts.hasKey(step.graph, position.type, setOf(field)));
}

export function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}

export function setOf(field: FieldNode): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: [field] };
}
