import { createLoader } from '@grafo-abierto/plugin-kit';
import { liesWithin, Scope } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { InitiativeDatabase } from './entities.js';

/**
 * Tells, for each scope, the jurisdictions of which something is known: they have an initiative, or somebody has
 * read their whole list. Of any other, an empty list would say more than anybody knows.
 */
export function createKnownInitiatives(reads: InitiativeDatabase, isSeen: RawBuilder<boolean>) {
  const place = sql.ref('initiative.jurisdiction_id');
  const asked = sql.ref<string>('asked.id');
  const knownIn = (scope: Scope) =>
    createLoader(
      async (ids: readonly string[]) => {
        const belongs = scope === Scope.WITHIN ? liesWithin(place, asked) : sql`${place} = ${asked}`;
        const statement = sql<{ id: string }>`
          select asked.id from unnest(${[...ids]}::text[]) as asked (id)
          where exists (select from initiative where ${belongs} and ${isSeen})
            or exists (
              select from initiative_survey as survey
              where survey.jurisdiction_id = asked.id and survey.scope = ${scope})`;
        return (await statement.execute(reads)).rows;
      },
      ({ id }) => id,
    );
  const loaders = { [Scope.OWN]: knownIn(Scope.OWN), [Scope.WITHIN]: knownIn(Scope.WITHIN) };
  return {
    async isKnown(jurisdictionId: string, scope: Scope): Promise<boolean> {
      return (await loaders[scope].load(jurisdictionId)) !== null;
    },
  };
}
