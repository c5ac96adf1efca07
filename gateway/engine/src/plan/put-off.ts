/**
 * Puts off what nobody waits for to a later fetch of the same objects from the same subgraph, which then takes both:
 * the whole answer is there no later, and there is one fetch less.
 */
import { Kind, print, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { EntityPart, Step } from './step.type.js';

/** What is left, each with the steps that it stands for, itself among them. */
export function putOff(steps: readonly Step[]): ReadonlyMap<Step, readonly Step[]> {
  const waiting = waitingFor(steps);
  const left = new Map<Step, readonly Step[]>();
  for (const alike of Map.groupBy(steps, placeOf).values())
    for (const each of joinAll(alike, waiting)) left.set(each.joined, each.members);
  return left;
}

interface Joined {
  readonly joined: Step;
  readonly members: readonly Step[];
}

function joinAll(alike: readonly Step[], waiting: ReadonlyMap<Step, readonly Step[]>): readonly Joined[] {
  const left: Joined[] = [];
  for (const step of alike.toSorted((a, b) => a.level - b.level)) {
    let next: Joined = { joined: step, members: [step] };
    for (const before of [...left]) {
      const joined = canWait(before.members, step, waiting) && join(before.joined, next.joined);
      if (!joined) continue;
      next = { joined, members: [...before.members, ...next.members] };
      left.splice(left.indexOf(before), 1);
    }
    left.push(next);
  }
  return left;
}

/** Whether all who wait for these steps come after the later one anyway. */
function canWait(
  members: readonly Step[],
  { level }: Step,
  waiting: ReadonlyMap<Step, readonly Step[]>,
): boolean {
  return members.every((step) => (waiting.get(step) ?? []).every((each) => each.level > level));
}

function waitingFor(steps: readonly Step[]): ReadonlyMap<Step, readonly Step[]> {
  const waiting = new Map<Step, Step[]>();
  for (const step of steps)
    for (const before of step.after) {
      const known = waiting.get(before) ?? [];
      waiting.set(before, known);
      known.push(step);
    }
  return waiting;
}

/** Both at once; undefined where one representation cannot serve both. */
function join(one: Step, later: Step): Step | undefined {
  if (one.entity === undefined || later.entity === undefined) return undefined;
  const requires = union(one.entity.requires, later.entity.requires);
  if (requires === undefined) return undefined;
  const { graph, level, selection } = later;
  selection.absorb(one.selection);
  const after = new Set([...one.after, ...later.after]);
  return { graph, level, selection, entity: { ...later.entity, requires }, after };
}

/** Of one field with two arguments a representation can hold but one. */
function union(one: SelectionSetNode, other: SelectionSetNode): EntityPart['requires'] | undefined {
  const known = new Map(one.selections.map((selection) => [nameOf(selection), selection]));
  for (const selection of other.selections) {
    const before = known.get(nameOf(selection));
    if (before !== undefined && print(before) !== print(selection)) return undefined;
    known.set(nameOf(selection), selection);
  }
  return { kind: Kind.SELECTION_SET, selections: [...known.values()] };
}

function nameOf(selection: SelectionNode): string {
  return selection.kind === Kind.FIELD ? selection.name.value : print(selection);
}

function placeOf({ graph, entity }: Step): unknown {
  if (entity === undefined) return {};
  const { path, type, knownAs } = entity;
  return JSON.stringify([graph, path, type, knownAs]);
}
