import { useTranslation } from 'react-i18next';
import type { ResultsProps } from '../results/results-props.js';
import { withOnly } from '../search-links.js';
import { TickBox } from './tick-box.js';

/** Whether datasets are found that their portal lists no more. */
export function WithdrawnChoice({ choice, params }: ResultsProps) {
  const { t } = useTranslation();
  const to = withOnly(params, 'withdrawn', choice.hasWithdrawn ? null : '1');
  return (
    <p className="facet">
      <TickBox isChosen={choice.hasWithdrawn} to={to}>
        <span>{t('search.withdrawn')}</span>
      </TickBox>
    </p>
  );
}
