import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleJurisdictionPortalsQuery } from '../../graph/generated/jurisdiction-portals.js';
import { ConsolePlacePortalsDocument } from '../../graph/generated/jurisdiction-rows.js';
import { ListBones } from '../../parts/bones.js';
import { OutLink } from '../../parts/out-link.js';
import { Part } from '../../parts/part.js';
import { PortalState } from '../../parts/portal-state.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { MetadataQuality } from './metadata-quality.js';
import type { PartOfPlace } from './part-of-place.type.js';

type Place = NonNullable<ConsoleJurisdictionPortalsQuery['jurisdiction']>;

/** Where the place publishes its data, how that answers, and how good it is. */
export function JurisdictionPortals({ id, answer }: PartOfPlace<ConsoleJurisdictionPortalsQuery>) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const asked = { document: ConsolePlacePortalsDocument, variables };
  const place = answer.data?.jurisdiction;
  const portals = place?.portals ?? [];
  return (
    <section className="section" aria-labelledby="portals">
      <h2 id="portals">{t('jurisdiction.portals')}</h2>
      <Part
        answer={answer}
        of={({ jurisdiction }) => jurisdiction?.portals}
        skeleton={<ListBones rows={2} />}
        fields={['portals']}
        empty={<NoPortals isSearched={false} />}
      >
        {(known) => (known.length === 0 ? <NoPortals isSearched /> : <Portals portals={known} />)}
      </Part>
      <Survey survey={place?.portalSurvey ?? null} portals={portals} />
      {portals.length > 0 && (
        <Tools
          of={t('jurisdiction.portals')}
          question={asked}
          rows={{ ...asked, rows: 'jurisdiction.portals' }}
        />
      )}
      <MetadataQuality id={id} />
    </section>
  );
}

/** Whoever knows of one can connect it. */
function NoPortals({ isSearched }: { readonly isSearched: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(isSearched ? 'jurisdiction.noPortals' : 'jurisdiction.unsearched')}</p>
      <p>
        <Link to={pathOf(useLanguage(), 'connect')}>{t('jurisdiction.connect')}</Link>
      </p>
    </>
  );
}

function Portals({ portals }: { readonly portals: NonNullable<Place['portals']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
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

interface SurveyProps {
  readonly survey: Place['portalSurvey'];
  readonly portals: NonNullable<Place['portals']>;
}

/** What somebody found who looked for portals; not what this hub reads. That they found none is told already. */
function Survey({ survey, portals }: SurveyProps) {
  const { t } = useTranslation();
  const { date, number } = useFormat();
  if (survey === null) return null;
  const { asOf, count, provenance } = survey;
  const isToldAbove = portals.some((each) => each.provenance.source === provenance.source);
  const words = { date: date(asOf), count, number: number(count) };
  return (
    <>
      {count > 0 && <p className="aside">{t('jurisdiction.searched', words)}</p>}
      {!isToldAbove && <SourceLine sources={[provenance]} />}
    </>
  );
}
