import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  ConsoleFollowProposalDocument,
  type ConsoleFollowProposalQuery,
} from '../../graph/generated/follow-proposal.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useAskingAgain } from '../../graph/use-asking-again.js';
import { BETWEEN } from '../../parts/between.js';
import { Bones } from '../../parts/bones.js';
import { PageOfOne } from '../../parts/page-of-one.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { CopyLink } from './copy-link.js';

type Proposal = NonNullable<ConsoleFollowProposalQuery['portalProposal']>;

const EVERY_MS = 5_000;

/** What became of a portal that somebody proposed, for whoever has its address. */
export function ProposalPage() {
  const { t } = useTranslation();
  const { receipt = '' } = useParams();
  const language = useLanguage();
  const lang = GRAPH_LANGUAGES[language];
  const answer = useAnswer(ConsoleFollowProposalDocument, { receipt, lang });
  useAskingAgain(answer, isSettled(answer.data?.portalProposal) ? null : EVERY_MS);
  return (
    <PageOfOne
      answer={answer}
      of={({ portalProposal }) => portalProposal}
      name={t('proposal.title')}
      unknownName={t('proposal.unknown')}
      unknown={t('proposal.unknownHint')}
      elsewhere={<Link to={pathOf(language, 'connect')}>{t('connect.title')}</Link>}
      skeleton={<Bones lines={6} />}
      title={() => t('proposal.title')}
    >
      {(proposal) => <Followed proposal={proposal} />}
    </PageOfOne>
  );
}

/** Nothing more happens that this page tells: it was rejected, or was approved and read. */
function isSettled(proposal: Proposal | null | undefined): boolean {
  if (proposal?.state === 'REJECTED') return true;
  return proposal?.state === 'APPROVED' && proposal.portal?.lastSuccessAt != null;
}

function Followed({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { title, state, reason, proposedAt, decidedAt } = proposal;
  return (
    <>
      <div className="page-head">
        <h1>{t(`proposal.${state}.title`)}</h1>
        <p className="lead">{title}</p>
        <p className="source">
          {t('proposal.sent', { date: date(proposedAt) })}
          {decidedAt && BETWEEN + t('proposal.decided', { date: date(decidedAt) })}
        </p>
      </div>
      <section className="section" role="status">
        <p>{t(`proposal.${state}.next`)}</p>
        {reason && <blockquote className="note">{reason}</blockquote>}
        {state === 'APPROVED' && <InTheGraph proposal={proposal} />}
      </section>
      {state === 'WAITING' && <CopyLink />}
    </>
  );
}

/** What was read of it so far, and where that is seen. */
function InTheGraph({ proposal: { portal } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  if (portal === null) return null;
  const { lastSuccessAt, datasetCount, jurisdiction } = portal;
  return (
    <>
      <p>
        {lastSuccessAt === null
          ? t('proposal.reading')
          : t('proposal.read', { count: number(datasetCount ?? 0) })}
      </p>
      {jurisdiction && (
        <p>
          <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>
            {t('proposal.toPlace', { place: jurisdiction.name })}
          </Link>
        </p>
      )}
    </>
  );
}
