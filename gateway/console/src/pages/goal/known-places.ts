/** The nation itself and the 24 jurisdictions, each with whether somebody has looked for its initiatives. */
import type { ConsoleGoalSpreadQuery } from '../../graph/generated/goal-spread.js';

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly isKnown: boolean;
}

/** @param nationName what the nation's own government is called, which is no province */
export function knownPlaces(
  { nation, places }: Pick<ConsoleGoalSpreadQuery, 'nation' | 'places'>,
  nationName: string,
): readonly KnownPlace[] {
  const provinces = (places?.edges ?? [])
    .map(({ node: { id, name, initiatives } }) => ({ id, name, isKnown: initiatives !== null }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'es'));
  const first = nation ? [{ id: nation.id, name: nationName, isKnown: nation.own !== null }] : [];
  return [...first, ...provinces];
}
