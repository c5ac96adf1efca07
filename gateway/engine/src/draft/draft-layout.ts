/**
 * Which keys the objects of a draft get in the course of a plan, so that each object is made with room for all of
 * them: one that grows with every fetch takes twice the memory, which lives as long as the request. Only a matter
 * of speed: an object takes any other key too.
 */
import { Kind, type SelectionSetNode } from 'graphql';
import type { PlanPath } from '../plan/plan.type.js';
import { responseKeyOf } from '../selection/collect-fields.js';

/** What is put at one place. */
interface Room {
  /** By the key in the draft: on which type, undefined where on any, and what is inside. */
  readonly keys: Map<string, { readonly conditions: Set<string | undefined>; readonly inner: Room }>;
}

export class DraftLayout {
  /** @param rooms of all places whose objects are made by the same code */
  constructor(private readonly rooms: readonly Room[] = [emptyRoom()]) {}

  static together(layouts: readonly DraftLayout[]): DraftLayout {
    return new DraftLayout(layouts.flatMap(({ rooms }) => rooms));
  }

  /** Of what the path leads to. */
  at(path: PlanPath): DraftLayout {
    return path.reduce<DraftLayout>(
      (layout, segment) => (segment !== '@' && 'field' in segment ? layout.inside(segment.field) : layout),
      this,
    );
  }

  inside(key: string): DraftLayout {
    return new DraftLayout(this.rooms.map((room) => slotOf(room, key).inner));
  }

  /** @param keys aliases of the fetch by what they stand for */
  add(selectionSet: SelectionSetNode, keys: ReadonlyMap<string, string>, condition?: string): void {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        this.add(selection.selectionSet, keys, selection.typeCondition?.name.value ?? condition);
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      const answerKey = responseKeyOf(selection);
      const key = keys.get(answerKey) ?? answerKey;
      for (const room of this.rooms) slotOf(room, key).conditions.add(condition);
      if (selection.selectionSet) this.inside(key).add(selection.selectionSet, keys);
    }
  }

  /** The keys of an object that fulfils some type conditions. */
  keysOf(applies: (condition: string) => boolean): readonly string[] {
    const found = new Set<string>();
    for (const { keys } of this.rooms)
      for (const [key, { conditions }] of keys)
        if ([...conditions].some((condition) => condition === undefined || applies(condition)))
          found.add(key);
    return [...found];
  }
}

function emptyRoom(): Room {
  return { keys: new Map() };
}

function slotOf({ keys }: Room, key: string) {
  const known = keys.get(key) ?? { conditions: new Set<string | undefined>(), inner: emptyRoom() };
  keys.set(key, known);
  return known;
}
