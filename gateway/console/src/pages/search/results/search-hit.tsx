import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BETWEEN } from '../../../parts/between.js';
import { OutLink } from '../../../parts/out-link.js';
import { useFormat } from '../../../parts/use-format.js';
import { type PageName, pathOf } from '../../../places/paths.js';
import { useLanguage } from '../../../places/use-language.js';
import { useHasWords } from '../../../words/use-has-words.js';
import type { Hit, Part } from './hit.js';

/** The page that we have of each type. */
const PAGES: Readonly<Record<string, PageName>> = {
  Initiative: 'initiative',
  Organization: 'organization',
  SdgGoal: 'goals',
  SdgTarget: 'target',
  Jurisdiction: 'jurisdiction',
  Plugin: 'plugins',
};

/** Kinds of jurisdictions of which many have the same name. */
const WITHIN_PROVINCES: ReadonlySet<string> = new Set(['LOCAL_GOVERNMENT', 'DEPARTMENT']);

/** One thing that was found; all of it is shown as the text that it is. */
export function SearchHit({ hit }: { readonly hit: Hit }) {
  const language = useLanguage();
  const { type, id, title, summary, url, place } = hit;
  const page = Object.hasOwn(PAGES, type) ? PAGES[type] : undefined;
  const name = <Marked parts={title} />;
  return (
    <li>
      <span className="title">
        {page && hit.trust === null ? (
          <Link to={pathOf(language, page, id)}>{name}</Link>
        ) : (
          <OutLink to={url}>{name}</OutLink>
        )}
      </span>
      {summary.length > 0 && (
        <p className="summary">
          <Marked parts={summary} />
        </p>
      )}
      <span className="aside">
        {useFacts(hit).join(BETWEEN)}
        {place && type !== 'Jurisdiction' && (
          <>
            {BETWEEN}
            <Link to={pathOf(language, 'jurisdiction', place.id)}>{place.name}</Link>
          </>
        )}
      </span>
    </li>
  );
}

/** Words that were searched for are marked; what is said is text, and no markup of anybody's. */
function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, isMatch }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in its order
    isMatch ? <mark key={place}>{text}</mark> : text,
  );
}

function useFacts(hit: Hit): readonly string[] {
  const { type, year, modified, status, stage } = hit;
  const { t } = useTranslation();
  const { date } = useFormat();
  const hasWords = useHasWords();
  return [
    useTypeOf(hit),
    ...(type === 'Dataset' || year === null ? [] : [String(year)]),
    ...(status !== null && status !== 'NOT_STATED' && hasWords('initiativeStatus', status)
      ? [t(`initiativeStatus.${status}`)]
      : []),
    ...(stage !== null && hasWords('stage', stage) ? [t('search.stage', { name: t(`stage.${stage}`) })] : []),
    ...(hit.licence !== null && hasWords('licence', hit.licence) ? [t(`licence.${hit.licence}`)] : []),
    ...(hit.formats.length > 0 ? [hit.formats.join(', ')] : []),
    ...(type === 'Dataset' && modified !== null ? [t('jurisdiction.changed', { date: date(modified) })] : []),
    ...(hit.isWithdrawn ? [t('search.isWithdrawn')] : []),
    ...(hit.trust === null ? [] : [t('search.ofPlugin', { feed: hit.feed, trust: t(`trust.${hit.trust}`) })]),
  ];
}

/** What it is; with what tells it from others of its name, where there is such. */
function useTypeOf({ type, id, place, placeKind }: Hit): string {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  if (type === 'SdgGoal') return t('search.goal', { number: id });
  if (type === 'SdgTarget') return t('search.target', { id });
  if (placeKind !== null && hasWords('jurisdiction.kind', placeKind)) {
    const kind = t(`jurisdiction.kind.${placeKind}`);
    return WITHIN_PROVINCES.has(placeKind) && place?.parent ? `${kind}${BETWEEN}${place.parent.name}` : kind;
  }
  return hasWords('searchType', type) ? t(`searchType.${type}`) : type;
}
