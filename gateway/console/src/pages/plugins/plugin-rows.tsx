import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsolePluginsQuery } from '../../graph/generated/plugins-page.js';
import { BETWEEN } from '../../parts/between.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { SourceLine } from '../../parts/source-line.js';
import { State } from '../../parts/state.js';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { Holders } from './holders.js';
import { useHealthWords } from './use-health-words.js';

type Plugins = NonNullable<ConsolePluginsQuery['plugins']>;

/** Each plugin in a few lines, with the way to all that is known of it. */
export function PluginRows({ plugins: { edges, totalCount } }: { readonly plugins: Plugins }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const plugins = edges.map(({ node }) => node);
  return (
    <>
      {totalCount > plugins.length && (
        <p>{t('plugins.shown', { shown: number(plugins.length), total: number(totalCount) })}</p>
      )}
      <ul className="list">
        {plugins.map((plugin) => (
          <PluginRow key={plugin.id} plugin={plugin} />
        ))}
      </ul>
      <SourceLine sources={plugins.map(({ provenance }) => provenance)} />
    </>
  );
}

function PluginRow({ plugin }: { readonly plugin: Plugins['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, description, version, trust, state, jurisdictions } = plugin;
  const health = useHealthWords(plugin);
  return (
    <li>
      <span className="title">
        <Link to={pathOf(language, 'plugins', id)}>{title}</Link>
      </span>
      {description && <p className="summary">{description}</p>}
      <span className="aside">
        <State mood={PLUGIN_MOODS[state]}>{t(`plugin.${state}`)}</State>
        {BETWEEN}
        {t(`trust.${trust}`)}
        {BETWEEN}
        {t('plugin.version', { version })}
        {BETWEEN}
        <Holders places={jurisdictions} />
      </span>
      <span className="aside">{health.join(' ')}</span>
    </li>
  );
}
