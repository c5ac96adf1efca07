import { useTranslation } from 'react-i18next';
import type { PortalStatus } from '../graph/generated/status-page.js';
import { type Mood, State } from './state.js';
import { useFormat } from './use-format.js';

export const PORTAL_MOODS: Readonly<Record<PortalStatus, Mood>> = {
  HEALTHY: 'good',
  DEGRADED: 'warn',
  STALE: 'warn',
  DOWN: 'bad',
  NEVER_REACHED: 'none',
};

interface PortalStateProps {
  readonly status: PortalStatus;
  readonly statusSince: string;
  readonly lastSuccessAt: string | null;
}

/** How a portal answers, since when, and what is shown meanwhile. */
export function PortalState({ status, statusSince, lastSuccessAt }: PortalStateProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const isWell = status === 'HEALTHY';
  if (status === 'NEVER_REACHED')
    return (
      <span className="aside">
        <State mood={PORTAL_MOODS[status]}>{t(`portal.${status}`)}</State>
      </span>
    );
  const read =
    lastSuccessAt === null ? t('portal.neverRead') : t('portal.lastRead', { date: date(lastSuccessAt) });
  return (
    <span className="aside">
      <State mood={PORTAL_MOODS[status]}>
        {t(`portal.${status}`)}
        {!isWell && ` ${t('portal.since', { date: date(statusSince) })}`}
      </State>
      {` · ${read}. `}
      {!isWell && lastSuccessAt !== null && t('portal.copy')}
    </span>
  );
}
