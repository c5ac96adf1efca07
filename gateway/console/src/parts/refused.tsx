import { useTranslation } from 'react-i18next';
import type { Problem } from '../graph/problems-of.js';
import { useHasWords } from '../words/use-has-words.js';

/** Why a decision was not done; without any problem, the hub could not be reached. */
export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const hasWords = useHasWords();
  return (
    <div className="note bad" role="alert">
      <p>{t('deciding.refused')}</p>
      {problems.length === 0 && <p>{t('state.away')}</p>}
      {problems.map(({ code, text }) => (
        <p key={code + text}>
          {hasWords('deciding.problem', code) ? t(`deciding.problem.${code}`) : text}{' '}
          <span className="source">{t('status.code', { code })}</span>
        </p>
      ))}
    </div>
  );
}
