import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../parts/use-format.js';
import type { Session } from '../../../session/session.js';
import { Permissions } from '../permissions.js';
import { DecisionForm } from './decision-form.js';
import { type Decision, decisionsOfPlugin, decisionsOfVersion, type Plugin } from './decisions.js';
import { useEarlierVersions } from './use-earlier-versions.js';

interface PluginDecisionsProps {
  readonly plugin: Plugin;
  readonly session: Session;
  /** How often something was decided on this page. */
  readonly decided: number;
  askAgain(): void;
}

/** What whoever signed in may decide of a plugin: what waits first. Nothing is shown to who may decide nothing. */
export function PluginDecisions({ plugin, session, decided, askAgain }: PluginDecisionsProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const earlier = useEarlierVersions(plugin.id, plugin.version, decided);
  const [open, setOpen] = useState<Decision>();
  const [done, setDone] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const ofPlugin = decisionsOfPlugin(session, plugin, earlier);
  const waiting = plugin.waiting
    .map((each) => ({ ...each, decisions: decisionsOfVersion(session, each.version) }))
    .filter(({ decisions }) => decisions.length > 0);
  if (ofPlugin.length + waiting.length === 0 && done === undefined) return null;
  const begin = (decision: Decision) => {
    setDone(undefined);
    setOpen(decision);
  };
  // Who works by keyboard goes on from the top of what can be decided.
  const close = () => {
    setOpen(undefined);
    heading.current?.focus();
  };
  const end = (sentence: string) => {
    close();
    setDone(sentence);
    askAgain();
  };
  return (
    <section className="section deciding" aria-labelledby="deciding">
      <div>
        <h2 id="deciding" ref={heading} tabIndex={-1}>
          {t('deciding.title')}
        </h2>
        <div role="status">{done !== undefined && <p className="done">{done}</p>}</div>
      </div>
      {waiting.map(({ version, submittedAt, url, permissions, decisions }) => (
        <div className="section" key={version}>
          <p>
            {t('deciding.waits', { version, date: date(submittedAt) })}{' '}
            {url === null ? t('deciding.hosted') : t('deciding.answersAt', { url })}
          </p>
          <Permissions permissions={permissions} />
          <Choices decisions={decisions} open={open} begin={begin} />
        </div>
      ))}
      <Choices decisions={ofPlugin} open={open} begin={begin} />
      {open && (
        <DecisionForm
          key={open.name + open.version}
          decision={open}
          plugin={plugin}
          earlier={earlier}
          cancel={close}
          refused={askAgain}
          end={end}
        />
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly decisions: readonly Decision[];
  readonly open: Decision | undefined;
  begin(decision: Decision): void;
}

function Choices({ decisions, open, begin }: ChoicesProps) {
  const { t } = useTranslation();
  if (decisions.length === 0) return null;
  return (
    <ul className="choices-row">
      {decisions.map((decision) => {
        const { name, version = '' } = decision;
        const isOpen = open?.name === name && open.version === decision.version;
        return (
          <li key={name}>
            <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => begin(decision)}>
              {t(`deciding.button.${name}`, { version })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
