import { useTranslation } from 'react-i18next';
import type { ConsoleGoalSpreadQuery } from '../../graph/generated/goal-spread.js';
import { ConsoleGoalSpreadDocument } from '../../graph/generated/goal-spread.js';
import { ConsoleGoalSpreadRowsDocument } from '../../graph/generated/goal-spread-rows.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { Counted } from '../goals/counted.js';
import { Excluded } from '../goals/excluded.js';
import { NOT_STATED } from '../goals/heat/heat-grid.js';
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
    <section className="section" aria-labelledby="spread">
      <h2 id="spread">{t('goal.spread')}</h2>
      <Part answer={answer} of={countedSpread} skeleton={<Bones lines={9} />}>
        {(data) => (
          <div className="columns">
            <section className="section" aria-labelledby="places">
              <h3 id="places">{t('goal.byPlace')}</h3>
              <Places data={data} hasFailed={answer.failed.size > 0} />
            </section>
            <section className="section" aria-labelledby="years">
              <h3 id="years">{t('goal.byYear')}</h3>
              <LinkedBars
                label={t('goal.byYear')}
                parameter="year"
                rows={data.byYear.cells.map(({ line, count }) => ({
                  id: line ?? '',
                  name: line ?? '',
                  count,
                }))}
              />
            </section>
          </div>
        )}
      </Part>
      <Counted />
      <Tools
        of={t('goal.spread')}
        question={{ document: ConsoleGoalSpreadDocument, variables }}
        rows={{ document: ConsoleGoalSpreadRowsDocument, variables }}
      />
    </section>
  );
}

/** Both are counted by the same source, so that either both are there or none. */
function countedSpread({ byPlace, byYear, ...data }: ConsoleGoalSpreadQuery) {
  return byPlace && byYear && { ...data, byPlace, byYear };
}

interface PlacesProps {
  readonly data: NonNullable<ReturnType<typeof countedSpread>>;
  readonly hasFailed: boolean;
}

function Places({ data, hasFailed }: PlacesProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { cells, excluded } = data.byPlace;
  const places = knownPlaces(data, t('heat.nation'));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const counted = new Set(cells.map(({ line }) => line));
  const rows = cells
    .filter(({ line }) => line !== NOT_STATED)
    .map(({ line, name, count }) => ({ id: line ?? '', name: names.get(line ?? '') ?? name ?? '', count }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'es'));
  const unplaced = cells.find(({ line }) => line === NOT_STATED);
  return (
    <>
      <Excluded sources={excluded} />
      <LinkedBars label={t('goal.byPlace')} parameter="province" rows={rows} />
      {unplaced && <p className="source">{t('goal.unplaced', { count: number(unplaced.count) })}</p>}
      {!hasFailed && excluded.length === 0 && (
        <Missing places={places.filter(({ id }) => !counted.has(id))} />
      )}
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
