import { useTranslation } from 'react-i18next';
import {
  ConsoleJurisdictionPortalsDocument,
  type ConsoleJurisdictionPortalsQuery,
} from '../../graph/generated/jurisdiction-portals.js';
import {
  ConsolePlaceDatasetsDocument,
  ConsolePlacePortalsDocument,
} from '../../graph/generated/jurisdiction-rows.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { OutLink } from '../../parts/out-link.js';
import { Part } from '../../parts/part.js';
import { PortalState } from '../../parts/portal-state.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { MetadataQuality } from './metadata-quality.js';
import { NewestDatasets } from './newest-datasets.js';

type Place = NonNullable<ConsoleJurisdictionPortalsQuery['jurisdiction']>;

/** Where the place publishes its data, how that answers, and what was published last. */
export function JurisdictionPortals({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsoleJurisdictionPortalsDocument, variables);
  const portalsAsked = { document: ConsolePlacePortalsDocument, variables };
  const datasetsAsked = { document: ConsolePlaceDatasetsDocument, variables };
  return (
    <div className="columns">
      <section className="section" aria-labelledby="portals">
        <h2 id="portals">{t('jurisdiction.portals')}</h2>
        <Part
          answer={answer}
          of={({ jurisdiction }) => jurisdiction?.portals}
          skeleton={<Bones lines={4} />}
          fields={['portals']}
          empty={<p>{t('jurisdiction.unsearched')}</p>}
        >
          {(portals) => (
            <>
              <Portals portals={portals} />
              <Tools
                of={t('jurisdiction.portals')}
                question={portalsAsked}
                rows={{ ...portalsAsked, rows: 'jurisdiction.portals' }}
              />
            </>
          )}
        </Part>
        <Survey
          survey={answer.data?.jurisdiction?.portalSurvey ?? null}
          portals={answer.data?.jurisdiction?.portals ?? []}
        />
        <MetadataQuality id={id} />
      </section>
      <section className="section" aria-labelledby="datasets">
        <h2 id="datasets">{t('jurisdiction.datasets')}</h2>
        <Part
          answer={answer}
          of={({ jurisdiction }) => jurisdiction?.datasets}
          skeleton={<Bones lines={9} />}
          fields={['datasets']}
          empty={<p>{t('jurisdiction.noDatasets')}</p>}
        >
          {(datasets) => (
            <>
              <NewestDatasets datasets={datasets} within={id} />
              <Tools
                of={t('jurisdiction.datasets')}
                question={datasetsAsked}
                rows={{ ...datasetsAsked, rows: 'jurisdiction.datasets' }}
              />
            </>
          )}
        </Part>
      </section>
    </div>
  );
}

function Portals({ portals }: { readonly portals: NonNullable<Place['portals']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (portals.length === 0) return <p>{t('jurisdiction.noPortals')}</p>;
  return (
    <>
      <ul className="list">
        {portals.map((portal) => {
          const quality = qualityOf(portal);
          return (
            <li key={portal.id}>
              <span className="title">
                <OutLink to={portal.url}>{portal.title}</OutLink>
              </span>
              <PortalState {...portal} />
              {portal.datasetCount !== null && (
                <span className="aside">
                  {t('jurisdiction.datasetCount', { count: number(portal.datasetCount) })}
                  {quality !== null && ` · ${t('jurisdiction.quality', { score: number(quality) })}`}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <SourceLine sources={portals.map(({ provenance }) => provenance)} />
    </>
  );
}

/** Of 100; null where nothing was judged. */
function qualityOf({
  qualityScore,
  qualityDimensions,
}: NonNullable<Place['portals']>[number]): number | null {
  const maximum = qualityDimensions?.reduce((sum, each) => sum + each.maximum, 0) ?? 0;
  return qualityScore === null || maximum === 0 ? null : Math.round((100 * qualityScore) / maximum);
}

/** What somebody found who looked for portals; not what this hub reads. */
interface SurveyProps {
  readonly survey: Place['portalSurvey'];
  readonly portals: NonNullable<Place['portals']>;
}

function Survey({ survey, portals }: SurveyProps) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  if (survey === null) return null;
  const isToldAbove = portals.some(({ provenance }) => provenance.source === survey.provenance.source);
  return (
    <>
      <p>{t('jurisdiction.searched', { date: date(survey.asOf), count: number(survey.count) })}</p>
      {!isToldAbove && <SourceLine sources={[survey.provenance]} />}
    </>
  );
}
