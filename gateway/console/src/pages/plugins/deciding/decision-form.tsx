import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { Trust } from '../../../graph/generated/decisions.js';
import { ReasonForm } from '../../../parts/reason-form.js';
import { useLanguage } from '../../../places/use-language.js';
import type { Decision, Plugin } from './decisions.js';
import { sendDecision } from './send-decision.js';
import { TrustChoice } from './trust-choice.js';

interface DecisionFormProps {
  readonly decision: Decision;
  readonly plugin: Plugin;
  readonly earlier: readonly string[];
  cancel(): void;
  /** The page may show what is no longer so. */
  refused(): void;
  /** @param sentence what was done */
  end(sentence: string): void;
}

/** One decision on a plugin, with what it needs to be told besides the reason. */
export function DecisionForm({ decision, plugin, earlier, cancel, refused, end }: DecisionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useClient();
  const { name } = decision;
  const decide = async (reason: string, given: FormData) => {
    const read = (field: string) => String(given.get(field) ?? '').trim();
    const version = decision.version ?? read('version');
    const decided = { ...decision, id: plugin.id, version, reason, trust: read('trust') as Trust };
    const problems = await sendDecision(client, decided, language);
    if (problems) refused();
    else end(t(`deciding.done.${name}`, { version }));
    return problems;
  };
  return (
    <ReasonForm
      title={t(`deciding.button.${name}`, { version: decision.version ?? '' })}
      effect={t(`deciding.effect.${name}`)}
      reasonHint={t('deciding.reasonHint')}
      confirm={t(`deciding.confirm.${name}`)}
      cancel={cancel}
      send={decide}
    >
      {name === 'approve' && <TrustChoice trust={plugin.trust} />}
      {name === 'rollBack' && <VersionChoice versions={earlier} />}
    </ReasonForm>
  );
}

function VersionChoice({ versions }: { readonly versions: readonly string[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t('deciding.toVersion')}</label>
      <select id={id} name="version">
        {versions.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </select>
    </>
  );
}
