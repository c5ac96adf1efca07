import { useTranslation } from 'react-i18next';
import type { ConsoleWaitingQuery } from '../../graph/generated/waiting.js';
import { OutLink } from '../../parts/out-link.js';
import { useFormat } from '../../parts/use-format.js';
import { type Decided, Decision } from './decision.js';

type Portal = NonNullable<ConsoleWaitingQuery['portals']>['edges'][number]['node'];

interface RegisteredPortalProps {
  readonly portal: Portal;
  readonly settle: (decided: Decided) => void;
}

/** One that an editor of its jurisdiction has registered. */
export function RegisteredPortal({ portal, settle }: RegisteredPortalProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const last = portal.history?.edges[0]?.node;
  return (
    <article className="section" aria-labelledby={portal.id}>
      <h3 id={portal.id}>{portal.title}</h3>
      <p className="source">
        {portal.jurisdiction?.name}
        {last && ` · ${t('review.registered', { office: last.actor, date: date(last.at) })}`}
      </p>
      <p>
        <OutLink to={portal.url}>{portal.url}</OutLink>
      </p>
      {last?.reason && <blockquote className="note">{last.reason}</blockquote>}
      <Decision portal={portal} settle={settle} />
    </article>
  );
}
