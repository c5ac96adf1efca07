import { useTranslation } from 'react-i18next';
import type { Problem } from '../graph/problems-of.js';
import { es } from '../words/es.js';

/** Why a decision was not done; without any problem, the hub could not be reached. */
export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  return (
    <div className="note bad" role="alert">
      <p>{t('deciding.refused')}</p>
      {problems.length === 0 && <p>{t('state.away')}</p>}
      {problems.map(({ code, text }) => (
        <p key={code + text}>
          {isKnown(code) ? t(`deciding.problem.${code}`) : text}{' '}
          <span className="source">{t('status.code', { code })}</span>
        </p>
      ))}
    </div>
  );
}

/** For those that the hub explains to who programs. */
const isKnown = (code: string): code is keyof typeof es.deciding.problem =>
  Object.hasOwn(es.deciding.problem, code);
