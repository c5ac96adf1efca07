import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleSearchQuery } from '../../graph/generated/search-page.js';
import { OutLink } from '../../parts/out-link.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { es } from '../../words/es.js';

type Hit = NonNullable<ConsoleSearchQuery['search']>['edges'][number]['node'];

/** One thing that was found; all of it is shown as the text that it is. */
export function SearchHit({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { type, entityId, title, summary, url, trust, year, jurisdiction } = hit;
  return (
    <li>
      <span className="title">
        {type === 'Jurisdiction' ? (
          <Link to={pathOf(language, 'jurisdiction', entityId)}>{title}</Link>
        ) : (
          <OutLink to={url}>{title}</OutLink>
        )}
      </span>
      {summary && <p className="summary">{summary}</p>}
      <span className="aside">
        {[
          isKnown(type) ? t(`type.${type}`) : type,
          year,
          trust && t('search.ofPlugin', { trust: t(`trust.${trust}`) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        {jurisdiction && type !== 'Jurisdiction' && (
          <>
            {' · '}
            <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
          </>
        )}
      </span>
    </li>
  );
}

const isKnown = (type: string): type is keyof typeof es.type => Object.hasOwn(es.type, type);
