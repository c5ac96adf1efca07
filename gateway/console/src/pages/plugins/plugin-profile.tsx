import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConsolePluginQuery } from '../../graph/generated/plugin-page.js';
import { SourceLine } from '../../parts/source-line.js';
import { type Question, Tools } from '../../parts/tools.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import { useSessionState } from '../../session/use-session.js';
import { PluginDecisions } from './deciding/plugin-decisions.js';
import { Holders } from './holders.js';
import { Permissions } from './permissions.js';
import { PluginFacts } from './plugin-facts.js';
import { PluginHistory } from './plugin-history.js';
import { useHealthWords } from './use-health-words.js';

interface PluginProfileProps {
  readonly plugin: NonNullable<ConsolePluginQuery['plugin']>;
  ask(): void;
  readonly question: Question;
}

export function PluginProfile({ plugin, ask, question }: PluginProfileProps) {
  const { t } = useTranslation();
  const { session, expired } = useSessionState();
  // What was begun stays in view when the session ends by itself; what is sent then is refused.
  const decider = session ?? expired;
  const [decided, setDecided] = useState(0);
  const askAgain = useCallback(() => {
    ask();
    setDecided((times) => times + 1);
  }, [ask]);
  const { id, title, description, jurisdictions, permissions, provenance } = plugin;
  return (
    <>
      <div className="page-head">
        <p>
          <Link to={pathOf(useLanguage(), 'plugins')}>{t('plugins.back')}</Link>
        </p>
        <h1>{title}</h1>
        {description && <p className="lead">{description}</p>}
        <p>
          <Holders places={jurisdictions} />
        </p>
      </div>
      {decider && <PluginDecisions plugin={plugin} session={decider} decided={decided} askAgain={askAgain} />}
      <section className="section" aria-labelledby="facts">
        <h2 id="facts">{t('plugins.facts')}</h2>
        <PluginFacts plugin={plugin} />
        <SourceLine sources={[provenance]} />
        <Tools of={title} question={question} />
      </section>
      <div className="columns">
        <section className="section" aria-labelledby="health">
          <h2 id="health">{t('plugins.health')}</h2>
          {useHealthWords(plugin).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <section className="section" aria-labelledby="permissions">
          <h2 id="permissions">{t('plugins.permissions')}</h2>
          <Permissions permissions={permissions} />
          <p>{t('plugins.within')}</p>
        </section>
      </div>
      <PluginHistory id={id} title={title} decided={decided} />
    </>
  );
}
