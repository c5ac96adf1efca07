import { useTranslation } from 'react-i18next';
import type { ConsoleWaitingQuery } from '../../graph/generated/waiting.js';
import { BETWEEN } from '../../parts/between.js';
import { OutLink } from '../../parts/out-link.js';
import { useFormat } from '../../parts/use-format.js';
import { PreviewFindings } from '../connect/preview-findings.js';
import { PreviewSummary } from '../connect/preview-summary.js';
import { PreviewedDatasets } from '../connect/previewed-datasets.js';
import { type Decided, Decision } from './decision.js';

type Proposal = NonNullable<ConsoleWaitingQuery['portalProposals']>['edges'][number]['node'];

interface ProposedPortalProps {
  readonly proposal: Proposal;
  readonly portal: NonNullable<Proposal['portal']>;
  readonly settle: (decided: Decided) => void;
}

/** One portal that somebody proposed: whose, who asks, and what is in it. */
export function ProposedPortal({ proposal, portal, settle }: ProposedPortalProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { title, proposedAt, contact, message, preview } = proposal;
  const report = preview?.report;
  return (
    <article className="section" aria-labelledby={portal.id}>
      <h3 id={portal.id}>{title}</h3>
      <p className="source">
        {[portal.jurisdiction?.name, t('proposal.sent', { date: date(proposedAt) })]
          .filter(Boolean)
          .join(BETWEEN)}
      </p>
      <p>
        {portal.url === null ? (
          t('review.table', { name: preview?.tableName ?? '' })
        ) : (
          <OutLink to={portal.url}>{portal.url}</OutLink>
        )}
      </p>
      {contact && (
        <p>
          {contact.name}, {contact.office} ·{' '}
          <a href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.email}</a>
        </p>
      )}
      {message && <blockquote className="note">{message}</blockquote>}
      {report && (
        <>
          <PreviewSummary report={report} isTable={preview?.tableName != null} />
          <details>
            <summary>{t('connect.found.sample')}</summary>
            <PreviewedDatasets report={report} />
          </details>
          <details>
            <summary>{t('connect.found.findings')}</summary>
            <PreviewFindings report={report} />
          </details>
        </>
      )}
      <Decision portal={{ ...portal, title }} settle={settle} />
    </article>
  );
}
