import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResultsProps } from '../results/results-props.js';
import { withOnly } from '../search-links.js';

const LEASTS = [null, 'VERIFIED', 'OFFICIAL'] as const;

/** How far a plugin must be trusted for what it tells to be shown. */
export function TrustChoice({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  return (
    <details className="facet" open={choice.trust !== null}>
      <summary>{t('search.trust')}</summary>
      <p className="source">{t('search.trustHint')}</p>
      <ul>
        {LEASTS.map((least) => (
          <li key={least}>
            <Link
              className="line"
              to={withOnly(params, 'trust', least)}
              aria-current={choice.trust === least ? 'true' : undefined}
              preventScrollReset
            >
              {t(`search.least.${least ?? 'ANY'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
