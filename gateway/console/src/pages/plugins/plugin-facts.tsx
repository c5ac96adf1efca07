import { useTranslation } from 'react-i18next';
import type { ConsolePluginQuery } from '../../graph/generated/plugin-page.js';
import { OutLink } from '../../parts/out-link.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { State } from '../../parts/state.js';

/** What is said of a plugin; its own words are text, and only an address of the web is a link. */
export function PluginFacts({ plugin }: { readonly plugin: NonNullable<ConsolePluginQuery['plugin']> }) {
  const { t } = useTranslation();
  const { id, state, version, trust, licence, contact, homepage } = plugin;
  return (
    <dl className="facts roomy">
      <div>
        <dt>{t('plugins.state')}</dt>
        <dd>
          <State mood={PLUGIN_MOODS[state]}>{t(`plugin.${state}`)}</State>
        </dd>
      </div>
      <div>
        <dt>{t('plugins.trustTerm')}</dt>
        <dd>
          {t(`trust.${trust}`)}. {t(`plugins.trustMeaning.${trust}`)}
        </dd>
      </div>
      <div>
        <dt>{t('plugins.version')}</dt>
        <dd>{version}</dd>
      </div>
      <div>
        <dt>{t('plugins.licence')}</dt>
        <dd>{licence ?? t('state.notStated')}</dd>
      </div>
      <div>
        <dt>{t('plugins.contact')}</dt>
        <dd>
          {contact.name}
          {contact.email !== null && (
            <>
              <br />
              {contact.email}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('plugins.homepage')}</dt>
        <dd>
          {homepage === null ? (
            t('state.notStated')
          ) : (
            <OutLink to={homepage}>{homepage.replace(/^https?:\/\/|\/$/g, '')}</OutLink>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('plugins.id')}</dt>
        <dd>{id}</dd>
      </div>
    </dl>
  );
}
