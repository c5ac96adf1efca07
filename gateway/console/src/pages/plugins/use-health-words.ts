import { useTranslation } from 'react-i18next';
import type { ConsolePluginQuery } from '../../graph/generated/plugin-page.js';
import { useFormat } from '../../parts/use-format.js';
import { useMoment } from '../../parts/use-moment.js';

type Plugin = Pick<NonNullable<ConsolePluginQuery['plugin']>, 'state' | 'health'>;

/** Those that are asked when somebody asks the graph. */
const IN_GRAPH: ReadonlySet<Plugin['state']> = new Set(['ACTIVE', 'DEGRADED', 'QUARANTINED', 'ROLLED_BACK']);

function isInGraph({ state }: Pick<Plugin, 'state'>): boolean {
  return IN_GRAPH.has(state);
}

/** How a plugin answers, from what was really asked of it, in sentences. */
export function useHealthWords({ state, health }: Plugin): readonly string[] {
  const { t } = useTranslation();
  const { number, percent, date } = useFormat();
  const moment = useMoment();
  if (!isInGraph({ state })) return [t('plugins.healthOut')];
  if (health === null || (health.calls === 0 && health.status === 'HEALTHY'))
    return [t('plugins.healthNone')];
  const { status, since, calls, errorRate, p95Ms, nextTry } = health;
  const word = t(`plugins.healthWord.${status}`);
  return [
    since === null ? `${word}.` : `${word} ${t('portal.since', { date: date(since) })}.`,
    ...(errorRate === null
      ? []
      : [t('plugins.healthCalls', { calls: number(calls), errors: percent(errorRate) })]),
    ...(p95Ms === null ? [] : [t('plugins.healthTime', { ms: number(Math.max(1, Math.round(p95Ms))) })]),
    ...(nextTry === null ? [] : [t('plugins.healthNext', { moment: moment(nextTry) })]),
  ];
}
