import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ConsoleRollBackSupergraphDocument } from '../../graph/generated/generations.js';
import { problemsOf } from '../../graph/problems-of.js';
import { ReasonForm } from '../../parts/reason-form.js';
import { useFormat } from '../../parts/use-format.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';

interface RollBackFormProps {
  readonly generation: number;
  cancel(): void;
  /** @param sentence what was done */
  end(sentence: string): void;
}

/** Takes the graph back to the plugins of an earlier generation. */
export function RollBackForm({ generation, cancel, end }: RollBackFormProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const client = useClient();
  const words = { number: number(generation) };
  const rollBack = async (reason: string) => {
    const variables = { input: { generation, reason }, lang: GRAPH_LANGUAGES[language] };
    const { data, error } = await client.mutation(ConsoleRollBackSupergraphDocument, variables);
    const problems = problemsOf(error, data?.rollBackSupergraph, language);
    if (!problems) end(t('generations.done', words));
    return problems;
  };
  return (
    <ReasonForm
      title={t('generations.backTo', words)}
      effect={t('generations.effect')}
      reasonHint={t('generations.reasonHint')}
      confirm={t('deciding.confirm.rollBack')}
      cancel={cancel}
      send={rollBack}
    />
  );
}
