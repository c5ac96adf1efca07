import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { PreviewFinding, PreviewReport } from './preview-report.type.js';

/** What would make the metadata better: what matters most in view, the rest folded. */
export function PreviewFindings({ report }: { readonly report: PreviewReport }) {
  const { t } = useTranslation();
  const { findings, datasetsRead } = report;
  if (findings.length === 0) return <p>{t('connect.found.fine')}</p>;
  const of = (severity: PreviewFinding['severity']) => findings.filter((each) => each.severity === severity);
  return (
    <>
      {(['ERROR', 'WARNING'] as const).map(
        (severity) =>
          of(severity).length > 0 && (
            <div key={severity} className="section">
              <h3>{t(`connect.severity.${severity}`)}</h3>
              <FindingList findings={of(severity)} datasets={datasetsRead} />
            </div>
          ),
      )}
      {of('INFO').length > 0 && (
        <details>
          <summary>{t('connect.severity.INFO')}</summary>
          <FindingList findings={of('INFO')} datasets={datasetsRead} />
        </details>
      )}
    </>
  );
}

interface FindingListProps {
  readonly findings: readonly PreviewFinding[];
  readonly datasets: number;
}

function FindingList({ findings, datasets }: FindingListProps) {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {findings.map((finding) => (
        <li key={`${finding.scope} ${finding.rule}`}>
          <span className="title">
            <HowMany finding={finding} datasets={datasets} />
          </span>
          <p>{finding.message}</p>
          {finding.subject !== null && finding.count > 1 && finding.count < datasets && (
            <span className="source">{t('connect.found.example', { subject: finding.subject })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function HowMany({ finding, datasets }: { readonly finding: PreviewFinding; readonly datasets: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { scope, count, subject } = finding;
  if (scope === 'CATALOG') return t('connect.found.inCatalog');
  if (scope === 'REJECTED') return t('connect.found.inRejected', { count, number: number(count) });
  if (count === datasets && count > 1) return t('connect.found.inAll', { number: number(count) });
  if (count === 1 && subject !== null) return t('connect.found.inOne', { subject });
  return t('connect.found.inSome', { number: number(count), of: number(datasets) });
}
