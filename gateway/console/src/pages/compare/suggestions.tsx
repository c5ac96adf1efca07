import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  ConsoleComparePlacesDocument,
  type ConsoleComparePlacesQuery,
} from '../../graph/generated/compare-places.js';
import { useAnswer } from '../../graph/use-answer.js';
import { BETWEEN } from '../../parts/between.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { addressOf, MOST } from './compared-places.js';

type Place = NonNullable<ConsoleComparePlacesQuery['jurisdictions']>['edges'][number]['node'];

/** Neighbours: of what was chosen, or each region's where nothing was. */
export function Suggestions({ chosen }: { readonly chosen: readonly string[] }) {
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const { data } = useAnswer(ConsoleComparePlacesDocument, { lang });
  const places = data?.jurisdictions?.edges.map(({ node }) => node) ?? [];
  if (chosen.length === 0) return <Regions places={places} />;
  if (chosen.length >= MOST) return null;
  const regions = new Set(chosen.map((id) => places.find((place) => place.id === provinceOf(id))?.region));
  const near = places.filter(
    ({ id, region }) => region !== null && regions.has(region) && !chosen.includes(id),
  );
  return near.length === 0 ? null : <Near places={near} chosen={chosen} />;
}

const provinceOf = (id: string) => id.split(':')[0];

interface NearProps {
  readonly places: readonly Place[];
  readonly chosen: readonly string[];
}

function Near({ places, chosen }: NearProps) {
  const { t } = useTranslation();
  return (
    <p className="aside near">
      {t('compare.near')}{' '}
      {places.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && BETWEEN}
          <Link to={addressOf([...chosen, id])} preventScrollReset>
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}

/** The provinces of a region as far as they fit, for a beginning. */
function Regions({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const regions = [...new Set(places.flatMap(({ region }) => region ?? []))];
  if (regions.length === 0) return null;
  return (
    <>
      <h3>{t('compare.begin')}</h3>
      <ul className="added">
        {regions.map((region) => {
          const some = places.filter((place) => place.region === region).slice(0, MOST);
          return (
            <li key={region}>
              <Link to={addressOf(some.map(({ id }) => id))}>{list(some.map(({ name }) => name))}</Link>
              <span className="aside">{BETWEEN + t(`jurisdiction.region.${region}`)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
