import { useTranslation } from 'react-i18next';
import { BETWEEN } from '../../parts/between.js';
import { useFormat } from '../../parts/use-format.js';
import type { PreviewReport } from './preview-report.type.js';

interface PreviewSummaryProps {
  readonly report: PreviewReport;
  /** One that was given as a file, on which nothing runs. */
  readonly isTable: boolean;
}

/** How much there is, and how good what is said of it. */
export function PreviewSummary({ report, isTable }: PreviewSummaryProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { statedCount, datasetsRead, isWhole, rejected, qualityScore, qualityMaximum, variant, title } =
    report;
  return (
    <dl className="facts">
      {title && (
        <div>
          <dt>{t('connect.found.name')}</dt>
          <dd>{title}</dd>
        </div>
      )}
      <div>
        <dt>{t(isTable ? 'connect.found.format' : 'connect.found.software')}</dt>
        <dd>{variant}</dd>
      </div>
      <div>
        <dt>{t('connect.found.count')}</dt>
        <dd>{statedCount === null ? t('connect.found.countUnknown') : number(statedCount)}</dd>
      </div>
      <div>
        <dt>{t('connect.found.read')}</dt>
        <dd>
          {number(datasetsRead)}
          {!isWhole && BETWEEN + t('connect.found.part')}
          {rejected > 0 && BETWEEN + t('connect.found.rejected', { number: number(rejected) })}
        </dd>
      </div>
      <div>
        <dt>{t('connect.found.quality')}</dt>
        <dd>
          {qualityScore === null
            ? t('state.unknown')
            : t('connect.found.score', { score: number(Math.round((100 * qualityScore) / qualityMaximum)) })}
        </dd>
      </div>
    </dl>
  );
}
