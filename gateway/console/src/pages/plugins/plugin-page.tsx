import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ConsolePluginDocument } from '../../graph/generated/plugin-page.js';
import { useAnswer } from '../../graph/use-answer.js';
import { FactBones, HeadBones, ListBones } from '../../parts/bones.js';
import { PageOfOne } from '../../parts/page-of-one.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { PluginProfile } from './plugin-profile.js';

/** All that is known of a plugin; whoever may decide of it does so here. */
export function PluginPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams();
  const variables = { id, lang: GRAPH_LANGUAGES[language] };
  const answer = useAnswer(ConsolePluginDocument, variables);
  const question = { document: ConsolePluginDocument, variables };
  return (
    <PageOfOne
      answer={answer}
      of={({ plugin }) => plugin}
      name={id}
      unknown={t('plugins.unknown', { id })}
      elsewhere={<Link to={pathOf(language, 'plugins')}>{t('plugins.back')}</Link>}
      skeleton={<PluginBones />}
      title={({ title }) => title}
    >
      {(plugin) => <PluginProfile key={id} plugin={plugin} ask={answer.ask} question={question} />}
    </PageOfOne>
  );
}

function PluginBones() {
  return (
    <div className="section">
      <HeadBones />
      <FactBones facts={6} />
      <ListBones rows={4} />
    </div>
  );
}
