import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ConsolePluginDocument } from '../../graph/generated/plugin-page.js';
import { type Answer, useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Late, Waiting } from '../../parts/part.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { PluginProfile } from './plugin-profile.js';

/** All that is known of a plugin; whoever may decide of it does so here. */
export function PluginPage() {
  const { id = '' } = useParams();
  const variables = { id, lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsolePluginDocument, variables);
  const plugin = answer.data?.plugin;
  if (plugin)
    return (
      <PluginProfile
        key={id}
        plugin={plugin}
        ask={answer.ask}
        question={{ document: ConsolePluginDocument, variables }}
      />
    );
  if (answer.isWaiting)
    return (
      <Page title="Grafo Abierto">
        <Waiting>
          <span className="bone tall short" />
          <Bones lines={9} />
        </Waiting>
      </Page>
    );
  return <NoPlugin id={id} answer={answer} />;
}

function NoPlugin({ id, answer }: { readonly id: string; readonly answer: Answer<unknown> }) {
  const { t } = useTranslation();
  return (
    <Page title={id}>
      <div className="page-head">
        <h1>{id}</h1>
        {answer.hasFailed ? <Late answer={answer} /> : <p>{t('plugins.unknown', { id })}</p>}
        <p>
          <Link to={pathOf(useLanguage(), 'plugins')}>{t('plugins.back')}</Link>
        </p>
      </div>
    </Page>
  );
}
