import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleStatusQuery, PortalStatus } from '../../graph/generated/status-page.js';
import { OutLink } from '../../parts/out-link.js';
import { PORTAL_MOODS, PortalState } from '../../parts/portal-state.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Answered = NonNullable<ConsoleStatusQuery['portals']>;

/** Those that need somebody come first. */
const ORDER: readonly PortalStatus[] = ['DOWN', 'STALE', 'DEGRADED', 'NEVER_REACHED', 'HEALTHY'];

const NEEDS_SOMEBODY: ReadonlySet<PortalStatus> = new Set(['DOWN', 'STALE', 'DEGRADED']);

/** How many portals answer, those that need somebody, and for whoever asks the others. */
export function PortalList({ portals: { totalCount, edges } }: { readonly portals: Answered }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const portals = edges.map(({ node }) => node);
  if (portals.length === 0) return <p>{t('status.noPortals')}</p>;
  const groups = ORDER.map((status) => [status, portals.filter((each) => each.status === status)] as const);
  return (
    <>
      <dl className="facts figures">
        {groups.map(([status, { length }]) => (
          <div key={status}>
            <dt>
              <State mood={PORTAL_MOODS[status]}>{t(`portal.${status}`)}</State>
            </dt>
            <dd>{number(length)}</dd>
          </div>
        ))}
      </dl>
      {totalCount > portals.length && (
        <p>{t('status.portalsShown', { shown: number(portals.length), total: number(totalCount) })}</p>
      )}
      <Portals portals={groups.flatMap(([status, each]) => (NEEDS_SOMEBODY.has(status) ? each : []))} />
      {groups
        .filter(([status, { length }]) => length > 0 && !NEEDS_SOMEBODY.has(status))
        .map(([status, each]) => (
          <details key={status}>
            <summary>
              {t(`portal.${status}`)} ({number(each.length)})
            </summary>
            <Portals portals={each} />
          </details>
        ))}
    </>
  );
}

type Portal = Answered['edges'][number]['node'];

function Portals({ portals }: { readonly portals: readonly Portal[] }) {
  if (portals.length === 0) return null;
  return (
    <ul className="list two">
      {portals.map((portal) => (
        <PortalItem key={portal.id} portal={portal} />
      ))}
    </ul>
  );
}

function PortalItem({ portal }: { readonly portal: Portal }) {
  const language = useLanguage();
  const { title, url, jurisdiction } = portal;
  return (
    <li>
      <span className="title">
        <OutLink to={url}>{title}</OutLink>
      </span>
      {jurisdiction && (
        <span className="aside">
          <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
        </span>
      )}
      <PortalState {...portal} />
    </li>
  );
}
