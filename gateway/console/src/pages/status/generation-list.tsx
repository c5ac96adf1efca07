import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConsoleGenerationsDocument,
  type ConsoleGenerationsQuery,
} from '../../graph/generated/generations.js';
import { useAnswer } from '../../graph/use-answer.js';
import { Bones } from '../../parts/bones.js';
import { Part } from '../../parts/part.js';
import { SourceLine } from '../../parts/source-line.js';
import { Tools } from '../../parts/tools.js';
import { useFormat } from '../../parts/use-format.js';
import { useMoment } from '../../parts/use-moment.js';
import { isAdministrator } from '../../session/session.js';
import { useSessionState } from '../../session/use-session.js';
import { RollBackForm } from './roll-back-form.js';

type Graph = NonNullable<ConsoleGenerationsQuery['supergraph']>;

/** What the graph was made of before; an administrator takes it back there. */
export function GenerationList({ askAgain }: { askAgain(): void }) {
  const { t } = useTranslation();
  const answer = useAnswer(ConsoleGenerationsDocument, {});
  const question = { document: ConsoleGenerationsDocument, variables: {} };
  const summary = useRef<HTMLElement>(null);
  const [done, setDone] = useState<string>();
  const end = (sentence: string) => {
    setDone(sentence);
    summary.current?.focus();
    answer.ask();
    askAgain();
  };
  return (
    <div>
      <div role="status">{done !== undefined && <p>{done}</p>}</div>
      <details>
        <summary ref={summary}>{t('generations.title')}</summary>
        <Part answer={answer} of={({ supergraph }) => supergraph} skeleton={<Bones lines={4} />}>
          {(graph) => <Generations graph={graph} end={end} />}
        </Part>
        <SourceLine sources={[{ source: t('feed.hub'), url: null }]} />
        <Tools
          of={t('generations.title')}
          question={question}
          rows={{ ...question, rows: 'supergraph.generations' }}
        />
      </details>
    </div>
  );
}

interface GenerationsProps {
  readonly graph: Graph;
  end(sentence: string): void;
}

function Generations({ graph: { generation: current, generations }, end }: GenerationsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const moment = useMoment();
  const { session, expired } = useSessionState();
  const decider = session ?? expired;
  const [open, setOpen] = useState<number>();
  return (
    <ol className="list">
      {generations.map(({ generation, composedAt, subgraphs }) => (
        <li key={generation}>
          <span className="title">{t('generations.name', { number: number(generation) })}</span>
          <PluginNames subgraphs={subgraphs} />
          <span className="aside">{moment(composedAt)}</span>
          {decider && isAdministrator(decider) && generation !== current && (
            <span>
              <button
                type="button"
                className="quiet"
                aria-expanded={open === generation}
                onClick={() => setOpen(generation)}
              >
                {t('generations.backTo', { number: number(generation) })}
              </button>
            </span>
          )}
          {open === generation && (
            <RollBackForm
              generation={generation}
              cancel={() => setOpen(undefined)}
              end={(sentence) => {
                setOpen(undefined);
                end(sentence);
              }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

/** The core is always the same: it comes with the program. */
function PluginNames({ subgraphs }: Pick<Graph['generations'][number], 'subgraphs'>) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const plugins = subgraphs.flatMap(({ name, version }) => (version === null ? [] : [`${name} ${version}`]));
  return (
    <span>
      {plugins.length === 0
        ? t('generations.withoutPlugins')
        : t('generations.withPlugins', { list: list(plugins) })}
    </span>
  );
}
