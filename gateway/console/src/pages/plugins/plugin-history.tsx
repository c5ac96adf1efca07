import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConsolePluginHistoryDocument,
  type ConsolePluginHistoryQuery,
  ConsolePluginHistoryRowsDocument,
} from '../../graph/generated/plugin-history.js';
import { useAnswer } from '../../graph/use-answer.js';
import { BETWEEN } from '../../parts/between.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { PLUGIN_MOODS } from '../../parts/plugin-moods.js';
import { State } from '../../parts/state.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { useMoment } from '../../parts/use-moment.js';

/** As many as are read at once, and as many as one asks the graph for at most. */
const FEW = 10;
const MOST = 100;

interface PluginHistoryProps {
  readonly id: string;
  readonly title: string;
  /** How often something was decided on this page. */
  readonly decided: number;
}

/** What happened to a plugin, who decided it and why; what was decided here is there at once. */
export function PluginHistory({ id, title, decided }: PluginHistoryProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(FEW);
  const variables = { id, first };
  const answer = useAnswer(ConsolePluginHistoryDocument, variables);
  const { ask } = answer;
  useEffect(() => {
    if (decided > 0) ask();
  }, [decided, ask]);
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{t('plugins.history')}</h2>
      <Part answer={answer} of={({ plugin }) => plugin?.history} skeleton={<Bones lines={6} />}>
        {(history) => <Steps history={history} {...(first < MOST && { more: () => setFirst(MOST) })} />}
      </Part>
      <p className="source">
        {t('source.one')} {t('feed.hub')}.
      </p>
      <Tools
        of={`${title}: ${t('plugins.history')}`}
        question={{ document: ConsolePluginHistoryDocument, variables }}
        rows={{ document: ConsolePluginHistoryRowsDocument, variables: { id } }}
      />
    </section>
  );
}

interface StepsProps {
  readonly history: NonNullable<ConsolePluginHistoryQuery['plugin']>['history'];
  more?(): void;
}

function Steps({ history: { edges, totalCount }, more }: StepsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const moment = useMoment();
  if (edges.length === 0) return <p>{t('plugins.historyNone')}</p>;
  const hasMore = totalCount > edges.length;
  return (
    <>
      <ol className="list">
        {edges.map(({ node: { version, state, at, actor, reason } }) => (
          <li key={at + state + version}>
            <span className="title">
              <State mood={PLUGIN_MOODS[state]}>
                {t('plugins.step', { state: t(`plugin.${state}`), version })}
              </State>
            </span>
            {reason !== null && <span>{reason}</span>}
            {reason === null && state !== 'SUBMITTED' && (
              <span className="aside">{t('plugins.noReason')}</span>
            )}
            <span className="aside">{moment(at) + BETWEEN + actor}</span>
          </li>
        ))}
      </ol>
      {hasMore && (
        <p className="aside">
          {t('plugins.historyShown', { shown: number(edges.length), total: number(totalCount) })}
        </p>
      )}
      {hasMore && more && (
        <p>
          <button type="button" className="quiet" onClick={more}>
            {t('plugins.historyMore')}
          </button>
        </p>
      )}
    </>
  );
}
