import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleStatusQuery, PortalStatus } from '../../graph/generated/status-page.js';
import { OutLink } from '../../parts/out-link.js';
import { PORTAL_MOODS, PortalState } from '../../parts/portal-state.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Portals = NonNullable<ConsoleStatusQuery['portals']>;

/** Those that need somebody come first. */
const ORDER: readonly PortalStatus[] = ['DOWN', 'STALE', 'DEGRADED', 'NEVER_REACHED', 'HEALTHY'];

const NEEDS_SOMEBODY: ReadonlySet<PortalStatus> = new Set(['DOWN', 'STALE', 'DEGRADED']);

/** How many portals answer, and each by how it does. */
export function PortalList({ portals: { totalCount, edges } }: { readonly portals: Portals }) {
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
      {groups.map(([status, each]) =>
        each.length === 0 ? null : (
          <details key={status} open={NEEDS_SOMEBODY.has(status)}>
            <summary>
              {t(`portal.${status}`)} ({number(each.length)})
            </summary>
            <ul className="list two">
              {each.map((portal) => (
                <PortalItem key={portal.id} portal={portal} />
              ))}
            </ul>
          </details>
        ),
      )}
    </>
  );
}

function PortalItem({ portal }: { readonly portal: Portals['edges'][number]['node'] }) {
  const language = useLanguage();
  const { title, url, jurisdiction } = portal;
  return (
    <li>
      <span>
        <span className="title">
          <OutLink to={url}>{title}</OutLink>
        </span>
        {jurisdiction && (
          <>
            {' · '}
            <Link to={pathOf(language, 'jurisdiction', jurisdiction.id)}>{jurisdiction.name}</Link>
          </>
        )}
      </span>
      <PortalState {...portal} />
    </li>
  );
}
