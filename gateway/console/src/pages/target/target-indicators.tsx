import { useTranslation } from 'react-i18next';
import { ConsoleTargetIndicatorsRowsDocument } from '../../graph/generated/target-indicators-rows.js';
import type { ConsoleTargetQuery } from '../../graph/generated/target-text.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

interface TargetIndicatorsProps {
  readonly id: string;
  readonly indicators: NonNullable<ConsoleTargetQuery['sdgTarget']>['indicators'];
}

/** As the framework calls a year's edition that was adjusted afterwards. */
const REFINED = /^(\d{4})-refined$/;

/** What measures a target, of every version of the framework. */
export function TargetIndicators({ id, indicators }: TargetIndicatorsProps) {
  const { t } = useTranslation();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const versionOf = (version: string) => {
    const [, year] = REFINED.exec(version) ?? [];
    return year === undefined ? t('target.version', { version }) : t('target.refined', { year });
  };
  const asked = { document: ConsoleTargetIndicatorsRowsDocument, variables };
  return (
    <section className="section" aria-labelledby="indicators">
      <h2 id="indicators">{t('target.indicators')}</h2>
      {indicators.length === 0 && <p>{t('target.noIndicators')}</p>}
      {indicators.length > 0 && (
        <>
          <ul className="list">
            {indicators.map(({ id: key, code, title, officialText, frameworkVersion }) => (
              <li key={key}>
                <span className="title">
                  {code}. {title}
                </span>
                {officialText && <span>{officialText.text}</span>}
                <span className="aside">{versionOf(frameworkVersion)}</span>
              </li>
            ))}
          </ul>
          <SourceLine sources={indicators.map(({ provenance }) => provenance)} />
          <Tools of={t('target.indicators')} question={asked} rows={asked} />
        </>
      )}
    </section>
  );
}
