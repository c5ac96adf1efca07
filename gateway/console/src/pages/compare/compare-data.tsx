import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleCompareDataDocument,
  type ConsoleCompareDataQuery,
} from '../../graph/generated/compare-data.js';
import { PORTAL_MOODS } from '../../parts/portal-state.js';
import { SourceLine } from '../../parts/source-line.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { type ComparedPlace, CompareRow, CompareTable } from './compare-table.js';
import { CompareTools } from './compare-tools.js';
import { placeAlone } from './compared-places.js';
import { usePlaces } from './use-places.js';

type Place = NonNullable<ConsoleCompareDataQuery['jurisdiction']>;

const variablesOf = (id: string) => ({ id, place: placeAlone(id) });

/** What portals each place has, whether they answer, and how good and open what they publish is. */
export function CompareData({ places }: { readonly places: readonly ComparedPlace[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const answers = usePlaces(
    ConsoleCompareDataDocument,
    places.map(({ id }) => id),
    variablesOf,
  );
  const title = t('compare.data');
  const known = answers.flatMap(({ data }) => data?.jurisdiction ?? []);
  return (
    <section className="section" aria-labelledby="data">
      <h2 id="data">{title}</h2>
      <p>{t('compare.ownHint')}</p>
      <CompareTable caption={title} places={places}>
        <CompareRow
          name={t('compare.portals')}
          answers={answers}
          fields={['jurisdiction', 'portals']}
          unknown={t('compare.unsearched')}
          of={({ jurisdiction }) => jurisdiction?.portals && number(jurisdiction.portals.length)}
        />
        <CompareRow
          name={t('compare.portalStates')}
          answers={answers}
          fields={['jurisdiction', 'portals']}
          unknown={t('compare.unsearched')}
          of={({ jurisdiction }) => jurisdiction?.portals && <PortalStates portals={jurisdiction.portals} />}
        />
        <CompareRow
          name={t('compare.datasets')}
          answers={answers}
          fields={['jurisdiction', 'datasets']}
          unknown={t('compare.unread')}
          of={({ jurisdiction }, { id }) =>
            jurisdiction?.datasets && <Datasets id={id} count={jurisdiction.datasets.totalCount} />
          }
        />
        <CompareRow
          name={t('compare.quality')}
          answers={answers}
          fields={['jurisdiction', 'metadataQuality']}
          unknown={t('compare.unjudged')}
          of={({ jurisdiction }) => {
            const quality = jurisdiction?.metadataQuality;
            if (!quality || quality.maximum === 0) return null;
            return t('compare.ofHundred', {
              score: number(Math.round((100 * quality.score) / quality.maximum)),
            });
          }}
        />
        <CompareRow
          name={t('compare.open')}
          answers={answers}
          fields={['jurisdiction', 'datasets', 'statistics']}
          unknown={t('compare.unread')}
          of={({ jurisdiction, statistics }) => {
            if (jurisdiction?.datasets?.totalCount === 0) return t('compare.nothing');
            return statistics && statistics.total > 0 ? <OpenShare counted={statistics} /> : null;
          }}
        />
      </CompareTable>
      <SourceLine sources={known.flatMap(sourcesOf)} />
      <CompareTools
        of={title}
        places={places}
        document={ConsoleCompareDataDocument}
        variablesOf={variablesOf}
        rows="statistics.cells"
      />
    </section>
  );
}

/** Who looked for portals; else where they are known from. */
const sourcesOf = ({ portalSurvey, portals }: Place) =>
  portalSurvey ? [portalSurvey.provenance] : (portals ?? []).map(({ provenance }) => provenance);

function PortalStates({ portals }: { readonly portals: NonNullable<Place['portals']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const statuses = [...new Set(portals.map(({ status }) => status))];
  if (statuses.length === 0) return t('compare.noPortals');
  return (
    <ul className="states">
      {statuses.map((status) => (
        <li key={status}>
          <State mood={PORTAL_MOODS[status]}>
            {t(`portal.${status}`)}: {number(portals.filter((portal) => portal.status === status).length)}
          </State>
        </li>
      ))}
    </ul>
  );
}

/** Leads to them, where there are any. */
function Datasets({ id, count }: { readonly id: string; readonly count: number }) {
  const { number } = useFormat();
  const language = useLanguage();
  if (count === 0) return number(0);
  const address = new URLSearchParams({ type: 'Dataset', province: id });
  return <Link to={`${pathOf(language, 'search')}?${address}`}>{number(count)}</Link>;
}

/** That a licence is not stated does not make it closed. */
function OpenShare({ counted }: { readonly counted: NonNullable<ConsoleCompareDataQuery['statistics']> }) {
  const { t } = useTranslation();
  const { percent } = useFormat();
  const share = (key: string) =>
    (counted.cells.find(({ openness }) => openness === key)?.count ?? 0) / counted.total;
  const unstated = share('NOT_STATED');
  return (
    <>
      {percent(share('OPEN'))}
      {unstated > 0 && <span className="aside">{t('compare.unstated', { share: percent(unstated) })}</span>}
    </>
  );
}
