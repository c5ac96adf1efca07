import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { ConsoleStartPreviewDocument } from '../../graph/generated/start-preview.js';
import { FormField } from '../../parts/form-field.js';
import { type FormProblem, ProblemSummary, problemOf } from '../../parts/problem-summary.js';
import { GRAPH_LANGUAGES } from '../../places/language.js';
import { useLanguage } from '../../places/use-language.js';
import { changeDraft, type Draft, useDraft } from './draft.js';
import { readProblems } from './read-problems.js';
import { StepHead } from './step-head.js';
import type { StepName } from './step-name.type.js';
import { isTableName, readTable, TABLE_BYTES } from './table-file.js';
import { TemplateLink } from './template-link.js';

const FIELDS = { url: 'address', 'table.name': 'table', 'table.content': 'table' };

/** Where the data are: at an address, or in a table that one has at hand. */
export function AddressStep({ go }: { readonly go: (step: StepName) => void }) {
  const { t } = useTranslation();
  const lang = GRAPH_LANGUAGES[useLanguage()];
  const client = useClient();
  const draft = useDraft();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    const input =
      draft.kind === 'address' ? { url: wholeAddress(draft.address) } : { table: await tableOf(draft) };
    const result = await client.mutation(ConsoleStartPreviewDocument, { input, lang }).toPromise();
    const { preview, problems: given } = result.data?.previewPortal ?? {};
    const words = { away: t('state.away'), late: t('connect.late') };
    setProblems(readProblems(given, result, FIELDS, words));
    if (!preview) return;
    changeDraft({ previewId: preview.id, title: undefined });
    go('looking');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongOf(draft);
    setProblems(wrong ? [{ field: draft.kind, text: t(`connect.${wrong}`) }] : []);
    if (wrong) return;
    setSending(true);
    void send()
      .catch(() => setProblems([{ field: 'table', text: t('connect.tableUnreadable') }]))
      .finally(() => setSending(false));
  };
  return (
    <>
      <ProblemSummary problems={problems} />
      <StepHead step={1} title={t('connect.title')}>
        <p className="lead">{t('connect.lead')}</p>
      </StepHead>
      <form className="form" onSubmit={submit} noValidate>
        <fieldset className="choice">
          <legend>{t('connect.where')}</legend>
          {(['address', 'table'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
                checked={draft.kind === kind}
                onChange={() => changeDraft({ kind })}
              />
              <span>
                {t(`connect.${kind}.choice`)}
                <span className="source">{t(`connect.${kind}.choiceHint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {draft.kind === 'address' ? (
          <FormField
            id="address"
            label={t('connect.address.label')}
            hint={t('connect.address.hint')}
            problem={problemOf(problems, 'address')}
          >
            {(control) => (
              <input
                {...control}
                type="url"
                inputMode="url"
                autoComplete="url"
                autoCapitalize="off"
                spellCheck={false}
                value={draft.address}
                onChange={({ target }) => changeDraft({ address: target.value })}
              />
            )}
          </FormField>
        ) : (
          <TableField table={draft.table} problem={problemOf(problems, 'table')} />
        )}
        <p>
          <button type="submit" className="firm" disabled={isSending}>
            {t(isSending ? 'connect.sending' : 'connect.look')}
          </button>
        </p>
        <p className="source">{t('connect.nothingSaved')}</p>
      </form>
    </>
  );
}

function TableField({
  table,
  problem,
}: {
  readonly table: File | undefined;
  readonly problem: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      <FormField id="table" label={t('connect.table.label')} hint={t('connect.table.hint')} problem={problem}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.xlsx,.txt,text/csv"
            onChange={({ target }) => changeDraft({ table: target.files?.[0] })}
          />
        )}
      </FormField>
      {table && <p className="source">{t('connect.table.chosen', { name: table.name })}</p>}
      <TemplateLink />
    </>
  );
}

/** What is wrong with what was given, as the words name it. */
function wrongOf({ kind, address, table }: Draft): WrongInput | undefined {
  if (kind === 'address') {
    if (address.trim() === '') return 'address.missing';
    const whole = wholeAddress(address);
    const isOne = URL.canParse(whole) && /[.:]/.test(new URL(whole).host) && !/\s/.test(whole);
    return isOne ? undefined : 'address.wrong';
  }
  if (table === undefined) return 'table.missing';
  if (!isTableName(table.name)) return 'table.wrong';
  if (table.size > TABLE_BYTES) return 'table.large';
  return table.size === 0 ? 'table.empty' : undefined;
}

type WrongInput = `address.${'missing' | 'wrong'}` | `table.${'missing' | 'wrong' | 'large' | 'empty'}`;

/** People write addresses as they say them. */
function wholeAddress(address: string): string {
  const given = address.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
}

async function tableOf({ table }: Draft) {
  if (table === undefined) throw new Error('no table was picked');
  return readTable(table);
}
