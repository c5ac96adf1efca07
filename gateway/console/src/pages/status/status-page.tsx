import { useTranslation } from 'react-i18next';
import { ConsoleStatusDocument } from '../../graph/generated/status-page.js';
import {
  ConsoleStatusFeedsDocument,
  ConsoleStatusGraphDocument,
  ConsoleStatusPluginsDocument,
  ConsoleStatusPortalsDocument,
} from '../../graph/generated/status-rows.js';
import { useAnswer } from '../../graph/use-answer.js';
import { useAskingAgain } from '../../graph/use-asking-again.js';
import { Bones, FactBones, ListBones } from '../../parts/bones.js';
import { Page } from '../../parts/page.js';
import { Part } from '../../parts/part.js';
import { type Question, Tools } from '../../parts/tools.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { FeedList } from './feed-list.js';
import { GenerationList } from './generation-list.js';
import { GraphVersion } from './graph-version.js';
import { PluginList } from './plugin-list.js';
import { PortalList } from './portal-list.js';

/** Milliseconds from one look at the sources to the next. */
const EVERY = 30_000;

/** What answers, what is behind and since when, in words. */
export function StatusPage() {
  const { t } = useTranslation();
  const variables = { lang: GRAPH_LANGUAGES[useLanguage()] };
  const answer = useAnswer(ConsoleStatusDocument, variables);
  useAskingAgain(answer, EVERY);
  const titles = new Map(answer.data?.plugins?.edges.map(({ node: { id, title } }) => [id, title]));
  return (
    <Page title={t('status.title')}>
      <div className="page-head">
        <h1>{t('status.title')}</h1>
        <p className="lead">{t('status.lead')}</p>
      </div>
      <section className="section" aria-labelledby="portals">
        <h2 id="portals">{t('status.portals')}</h2>
        <Part answer={answer} of={({ portals }) => portals} skeleton={<PortalBones />}>
          {(portals) => <PortalList portals={portals} />}
        </Part>
        <ListTools
          of={t('status.portals')}
          question={{ document: ConsoleStatusPortalsDocument, variables, rows: 'portals' }}
        />
      </section>
      <div className="columns">
        <section className="section" aria-labelledby="feeds">
          <h2 id="feeds">{t('status.feeds')}</h2>
          <p>{t('status.feedsHint')}</p>
          <Part answer={answer} of={({ indexFreshness }) => indexFreshness} skeleton={<ListBones rows={7} />}>
            {(feeds) => <FeedList feeds={feeds} titles={titles} />}
          </Part>
          <ListTools
            of={t('status.feeds')}
            question={{ document: ConsoleStatusFeedsDocument, variables: {}, rows: 'indexFreshness' }}
          />
        </section>
        <section className="section" aria-labelledby="plugins">
          <h2 id="plugins">{t('status.plugins')}</h2>
          <Part answer={answer} of={({ plugins }) => plugins} skeleton={<ListBones rows={2} />}>
            {(plugins) => (
              <>
                <PluginList plugins={plugins} />
                {plugins.totalCount > 0 && (
                  <ListTools
                    of={t('status.plugins')}
                    question={{ document: ConsoleStatusPluginsDocument, variables, rows: 'plugins' }}
                  />
                )}
              </>
            )}
          </Part>
        </section>
      </div>
      <section className="section" aria-labelledby="graph">
        <h2 id="graph">{t('status.graph')}</h2>
        <Part answer={answer} of={({ supergraph }) => supergraph} skeleton={<Bones lines={3} />}>
          {(graph) => <GraphVersion graph={graph} titles={titles} />}
        </Part>
        <ListTools
          of={t('status.graph')}
          question={{ document: ConsoleStatusGraphDocument, variables: {}, rows: 'supergraph.subgraphs' }}
        />
        <GenerationList askAgain={answer.ask} />
      </section>
    </Page>
  );
}

function PortalBones() {
  return (
    <div className="section">
      <FactBones facts={5} />
      <ListBones rows={2} />
    </div>
  );
}

/** The same question for whoever looks at it and for whoever takes its rows. */
function ListTools({ of, question }: { readonly of: string; readonly question: Question }) {
  return <Tools of={of} question={question} rows={question} />;
}
