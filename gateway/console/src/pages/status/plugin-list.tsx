import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsoleStatusQuery } from '../../graph/generated/status-page.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

type Plugins = NonNullable<ConsoleStatusQuery['plugins']>;

/** What provinces add of their own, and how it answers. */
export function PluginList({ plugins: { edges } }: { readonly plugins: Plugins }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, percent, date } = useFormat();
  if (edges.length === 0) return <p>{t('status.noPlugins')}</p>;
  return (
    <ul className="list">
      {edges.map(({ node: { id, title, version, trust, state, health } }) => (
        <li key={id}>
          <span className="title">
            <Link to={pathOf(language, 'plugins', id)}>{title}</Link>
          </span>
          <span className="aside">
            <State mood={PLUGIN_MOODS[state]}>{t(`plugin.${state}`)}</State>
            {state !== health?.status &&
              health?.since &&
              ` ${t('portal.since', { date: date(health.since) })}`}
            {` · ${t(`trust.${trust}`)} · ${t('plugin.version', { version })}`}
          </span>
          <span className="aside">
            {health === null || health.calls === 0
              ? t('plugin.noHealth')
              : t('plugin.calls', { calls: number(health.calls), errors: percent(health.errorRate ?? 0) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
