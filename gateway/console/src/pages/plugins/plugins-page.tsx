import { useTranslation } from 'react-i18next';
import { ConsolePluginRowsDocument, ConsolePluginsDocument } from '../../graph/generated/plugins-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Part } from '../../parts/part.js';
import { Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { isAdministrator } from '../../session/session.js';
import { useSession } from '../../session/use-session.js';
import { NoPlugins } from './no-plugins.js';
import { PluginRows } from './plugin-rows.js';
import { TrustMeaning } from './trust-meaning.js';
import { WaitingVersions } from './waiting-versions.js';

/** What provinces add of their own: whose each is, how far it is trusted and how it answers. */
export function PluginsPage() {
  const { t } = useTranslation();
  const variables = { lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsolePluginsDocument, variables);
  const session = useSession();
  const isEmpty = answer.data?.plugins?.totalCount === 0;
  return (
    <Page title={t('plugins.title')}>
      <div className="page-head">
        <h1>{t('plugins.title')}</h1>
        <p className="lead">{t('plugins.lead')}</p>
      </div>
      {session && isAdministrator(session) && <WaitingVersions answer={answer} />}
      <section className="section" aria-labelledby="all">
        <h2 id="all">{t('plugins.all')}</h2>
        <Part answer={answer} of={({ plugins }) => plugins} skeleton={<Bones lines={9} />}>
          {(plugins) => (plugins.totalCount === 0 ? <NoPlugins /> : <PluginRows plugins={plugins} />)}
        </Part>
        <Tools
          of={t('plugins.all')}
          question={{ document: ConsolePluginsDocument, variables }}
          {...(!isEmpty && { rows: { document: ConsolePluginRowsDocument, variables } })}
        />
      </section>
      <TrustMeaning />
    </Page>
  );
}
