import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import type { Reads, Tables } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import type { FrameworkEntities } from './framework.entity.js';
import type { OfficialTextEntity } from './official-text.entity.js';

type FrameworkTables = Tables<readonly [...FrameworkEntities, typeof OfficialTextEntity]>;
export type GoalRow = Selectable<FrameworkTables['goal']>;
export type TargetRow = Selectable<FrameworkTables['target']>;
export type IndicatorRow = Selectable<FrameworkTables['indicator']>;
export type OfficialTextRow = Selectable<FrameworkTables['official_text']>;

/**
 * What one request reads of goals, targets and indicators; lists stand in their natural order. What a list has
 * brought is not read again for those that refer back to it.
 */
export function createFrameworkReads(
  reads: Reads<readonly [...FrameworkEntities, typeof OfficialTextEntity]>,
) {
  const goals = createLoader(
    async (numbers: readonly number[]): Promise<GoalRow[]> =>
      reads.selectFrom('goal').selectAll().where('number', 'in', numbers).execute(),
    ({ number }) => number,
  );
  const targets = createLoader(
    async (ids: readonly string[]): Promise<TargetRow[]> =>
      reads.selectFrom('target').selectAll().where('id', 'in', ids).execute(),
    ({ id }) => id,
  );
  return {
    goals,
    targets,
    officialTexts: createLoader(
      async (subjects: readonly string[]): Promise<OfficialTextRow[]> =>
        reads.selectFrom('official_text').selectAll().where('subject', 'in', subjects).execute(),
      ({ subject }) => subject,
    ),
    async allGoals(): Promise<GoalRow[]> {
      const found = await reads.selectFrom('goal').selectAll().orderBy('number').execute();
      for (const goal of found) goals.prime(goal.number, goal);
      return found;
    },
    targetsOfGoal: createListLoader(
      async (numbers: readonly number[]): Promise<TargetRow[]> => {
        const ofGoals = reads.selectFrom('target').selectAll().where('goalNumber', 'in', numbers);
        const found = await ofGoals.orderBy('goalNumber').orderBy('sortKey').execute();
        for (const target of found) targets.prime(target.id, target);
        return found;
      },
      ({ goalNumber }) => goalNumber,
    ),
    ...createIndicatorReads(reads),
  };
}

function createIndicatorReads(reads: Reads<FrameworkEntities>) {
  return {
    indicators: createLoader(
      async (ids: readonly string[]): Promise<IndicatorRow[]> =>
        reads.selectFrom('indicator').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    indicatorsOfTarget: createListLoader(
      async (targetIds: readonly string[]): Promise<IndicatorRow[]> =>
        reads
          .selectFrom('indicator')
          .selectAll()
          .where('targetId', 'in', targetIds)
          .orderBy('sortKey')
          .orderBy('frameworkVersion')
          .execute(),
      ({ targetId }) => targetId,
    ),
  };
}
