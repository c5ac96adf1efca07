import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { PreviewReport } from './preview-report.type.js';

/** How much there is, and how good what is said of it. */
export function PreviewSummary({ report }: { readonly report: PreviewReport }) {
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
        <dt>{t('connect.found.software')}</dt>
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
          {!isWhole && ` · ${t('connect.found.part')}`}
          {rejected > 0 && ` · ${t('connect.found.rejected', { number: number(rejected) })}`}
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
