import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsoleWaitingDocument } from '../../graph/generated/waiting.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { Decided } from './decision.js';
import { ProposedPortal } from './proposed-portal.js';
import { RegisteredPortal } from './registered-portal.js';

/** The portals that anybody has proposed or an editor has registered, the oldest first. */
export function WaitingPortals() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const answer = useAnswer(ConsoleWaitingDocument, { lang });
  const [decided, setDecided] = useState<Decided>();
  const settle = (next: Decided) => {
    setDecided(next);
    answer.ask();
  };
  return (
    <>
      {decided && <Said decided={decided} />}
      <Part
        answer={answer}
        of={({ portalProposals, portals }) =>
          portalProposals && portals ? { portalProposals, portals } : null
        }
        skeleton={<Bones lines={9} />}
      >
        {({ portalProposals, portals }) => {
          const proposals = portalProposals.edges.map(({ node }) => node);
          const registered = portals.edges
            .map(({ node }) => node)
            .filter(({ registeredBy }) => registeredBy !== 'PROPOSAL');
          const total = portalProposals.totalCount + registered.length;
          if (total === 0) return <p>{t('review.nothing')}</p>;
          return (
            <section className="section" aria-labelledby="waiting">
              <h2 id="waiting">{t('review.waiting', { number: number(total) })}</h2>
              <ul className="list reviews">
                {proposals.map(
                  (proposal) =>
                    proposal.portal && (
                      <li key={proposal.portal.id}>
                        <ProposedPortal proposal={proposal} portal={proposal.portal} settle={settle} />
                      </li>
                    ),
                )}
                {registered.map((portal) => (
                  <li key={portal.id}>
                    <RegisteredPortal portal={portal} settle={settle} />
                  </li>
                ))}
              </ul>
              {portalProposals.pageInfo.hasNextPage && <p>{t('review.more')}</p>}
            </section>
          );
        }}
      </Part>
    </>
  );
}

/** What was decided just now, and where it is seen. */
function Said({ decided: { title, isApproved, place } }: { readonly decided: Decided }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="note" role="status">
      <p>{t(isApproved ? 'review.approved' : 'review.rejected', { title })}</p>
      {isApproved && place && (
        <Link to={pathOf(language, 'jurisdiction', place.id)}>
          {t('proposal.toPlace', { place: place.name })}
        </Link>
      )}
    </div>
  );
}
