import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ConsoleHomeMapDocument, type ConsoleHomeMapQuery } from '../../graph/generated/home-map.js';
import { ConsoleHomeMapRowsDocument } from '../../graph/generated/home-map-rows.js';
import { type Answer, useAnswer } from '../../graph/use-answer.js';
import { DataTable } from '../../parts/data-table.js';
import { Late, Part } from '../../parts/part.js';
import { type Source, SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { MapLegend } from './map-legend.js';
import { type MapPlace, METRICS, type Metric, placesOf } from './map-place.js';
import { MetricChoice } from './metric-choice.js';
import { shadesOf } from './shades.js';
import { TileMap, TileMapBones } from './tile-map.js';

/** The map of the 24 jurisdictions; what colours it is in the address. */
export function HomeMap() {
  const { t } = useTranslation();
  const variables = { lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsoleHomeMapDocument, variables);
  const question = { document: ConsoleHomeMapRowsDocument, variables };
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('map');
  const metric = METRICS.find((each) => each === asked) ?? 'initiatives';
  const choose = (next: Metric) => setParameters({ map: next }, { replace: true, preventScrollReset: true });
  return (
    <section className="section" aria-labelledby="map">
      <h2 id="map">{t('home.mapTitle')}</h2>
      <p>{t('home.mapHint')}</p>
      <MetricChoice metric={metric} choose={choose} />
      <Part answer={answer} of={({ jurisdictions }) => jurisdictions} skeleton={<TileMapBones />}>
        {(found) => <ShownMap found={found} metric={metric} answer={answer} />}
      </Part>
      <Tools of={t('home.mapTitle')} question={question} rows={{ ...question, rows: 'jurisdictions' }} />
    </section>
  );
}

interface ShownMapProps {
  readonly found: NonNullable<ConsoleHomeMapQuery['jurisdictions']>;
  readonly metric: Metric;
  readonly answer: Pick<Answer<unknown>, 'failed' | 'isAway' | 'ask'>;
}

/** What each figure is made of: without it nobody can say that nothing is known. */
const FIELDS: Readonly<Record<Metric, readonly string[]>> = {
  initiatives: ['initiatives'],
  portals: ['portals', 'portalSurvey'],
  goals: ['initiatives', 'sdgProfile'],
  quality: ['metadataQuality'],
};

function ShownMap({ found, metric, answer }: ShownMapProps) {
  const { t } = useTranslation();
  const places = placesOf(found);
  const values = places.map((place) => place.values[metric]);
  const shades = shadesOf(values);
  const isLate = FIELDS[metric].some((field) => answer.failed.has(field));
  return (
    <div className="map-with-legend">
      <div className="map-side">
        <p>{t(`metric.${metric}.about`)}</p>
        {isLate && <Late answer={answer} />}
        <TileMap places={places} metric={metric} shades={shades} />
        <MapLegend
          shades={shades}
          unknown={values.includes(null) && t(isLate ? 'state.unknown' : 'home.noData')}
        />
        <MapSource nodes={found.edges.map(({ node }) => node)} metric={metric} />
      </div>
      <details open={hasRoom()}>
        <summary>{t('home.table')}</summary>
        <DataTable
          caption={t('home.tableCaption')}
          columns={[t('home.jurisdiction'), ...METRICS.map((each) => t(`metric.${each}.name`))]}
          rows={inOrder(places)}
        />
      </details>
    </div>
  );
}

type Node = ShownMapProps['found']['edges'][number]['node'];

function MapSource({ nodes, metric }: { readonly nodes: readonly Node[]; readonly metric: Metric }) {
  const { t } = useTranslation();
  switch (metric) {
    case 'initiatives':
      return <SourceLine sources={nodes.flatMap(initiativeSources)} />;
    case 'portals':
      return (
        <>
          <p className="source">{t('metric.portals.source')}</p>
          <SourceLine sources={nodes.flatMap(surveySource)} />
        </>
      );
    default:
      return <p className="source">{t(`metric.${metric}.source`)}</p>;
  }
}

const initiativeSources = ({ initiatives }: Node): readonly Source[] =>
  initiatives?.edges.flatMap(({ node }) => node?.provenance ?? []) ?? [];

const surveySource = ({ portalSurvey }: Node): readonly Source[] =>
  portalSurvey ? [{ ...portalSurvey.provenance, asOf: portalSurvey.asOf }] : [];

/** Beside the map the table takes no room from anything. */
const hasRoom = () => matchMedia('(width >= 56rem)').matches;

function inOrder(places: readonly MapPlace[]) {
  return places
    .toSorted((one, other) => one.name.localeCompare(other.name, 'es'))
    .map(({ id, name, values }) => ({ id, name, values: METRICS.map((metric) => values[metric]) }));
}
