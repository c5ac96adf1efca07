import { useTranslation } from 'react-i18next';
import type { ConsoleGoalSpreadQuery } from '../../graph/generated/goal-spread.js';
import { ConsoleGoalSpreadDocument } from '../../graph/generated/goal-spread.js';
import { ConsoleGoalSpreadRowsDocument } from '../../graph/generated/goal-spread-rows.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { Excluded } from '../goals/excluded.js';
import { NOT_STATED } from '../goals/heat-grid.js';
import type { GoalFilter } from './goal-filter.js';
import { type KnownPlace, knownPlaces } from './known-places.js';
import { LinkedBars } from './linked-bars.js';
import { useGoalSpread } from './use-goal-spread.js';

interface GoalSpreadProps {
  readonly number: number;
  readonly filter: GoalFilter;
}

/** By place and by year; each leads to its initiatives above. */
export function GoalSpread({ number, filter }: GoalSpreadProps) {
  const { t } = useTranslation();
  const { answer, variables } = useGoalSpread(number, filter.basis);
  return (
    <div>
      <div className="columns">
        <section className="section" aria-labelledby="places">
          <h2 id="places">{t('goal.byPlace')}</h2>
          <Part answer={answer} of={(data) => data.byPlace && data} skeleton={<Bones lines={6} />}>
            {(data) => <Places data={data} hasFailed={answer.failed.size > 0} />}
          </Part>
        </section>
        <section className="section" aria-labelledby="years">
          <h2 id="years">{t('goal.byYear')}</h2>
          <Part answer={answer} of={({ byYear }) => byYear} skeleton={<Bones lines={6} />}>
            {({ cells, excluded }) => (
              <>
                <Excluded sources={excluded} />
                <LinkedBars
                  label={t('goal.byYear')}
                  parameter="year"
                  rows={cells.map(({ line, count }) => ({ id: line ?? '', name: line ?? '', count }))}
                />
              </>
            )}
          </Part>
        </section>
      </div>
      <p className="source spread-source">{t('goals.counted')}</p>
      <Tools
        of={t('goal.spread')}
        question={{ document: ConsoleGoalSpreadDocument, variables }}
        rows={{ document: ConsoleGoalSpreadRowsDocument, variables }}
      />
    </div>
  );
}

interface PlacesProps {
  readonly data: ConsoleGoalSpreadQuery;
  readonly hasFailed: boolean;
}

function Places({ data, hasFailed }: PlacesProps) {
  const { t } = useTranslation();
  const counts = new Map(data.byPlace?.cells.map(({ line, count }) => [line, count]));
  const places = knownPlaces(data, t('heat.nation'));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const rows = [...counts]
    .filter(([id]) => id !== NOT_STATED)
    .map(([id, count]) => ({ id: id ?? '', name: names.get(id ?? '') ?? id ?? '', count }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'es'));
  const unplaced = counts.get(NOT_STATED);
  return (
    <>
      <Excluded sources={data.byPlace?.excluded ?? []} />
      <LinkedBars label={t('goal.byPlace')} parameter="province" rows={rows} />
      {unplaced !== undefined && <p className="source">{t('goal.unplaced', { count: unplaced })}</p>}
      {!hasFailed && <Missing places={places.filter(({ id }) => !counts.has(id))} />}
    </>
  );
}

/** Where there is none, and apart from that where nobody has looked. */
function Missing({ places }: { readonly places: readonly KnownPlace[] }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const without = places.filter(({ isKnown }) => isKnown).map(({ name }) => name);
  const unknown = places.filter(({ isKnown }) => !isKnown).map(({ name }) => name);
  return (
    <>
      {without.length > 0 && <p className="aside">{t('goal.without', { places: list(without) })}</p>}
      {unknown.length > 0 && <p className="aside">{t('goal.unsurveyed', { places: list(unknown) })}</p>}
    </>
  );
}
