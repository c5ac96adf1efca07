import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../places/use-language.js';
import { useAnswered, useWritten } from '../use-written.js';
import { headersOf, variablesOf } from '../written.js';
import { exportRows, type RowAnswer, type RowFormat } from './export-rows.js';
import { RowsField } from './rows-field.js';
import { saveFile } from './save-file.js';

const FORMATS: readonly RowFormat[] = ['csv', 'excel', 'ndjson'];
const ANSWER = 'answer.json';

/** The rows of the query as a file, all of them, and its answer as it stands. */
export function ExportResult() {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const written = useWritten();
  const answer = useAnswered();
  const [rows, setRows] = useState('');
  const [hasToChoose, setHasToChoose] = useState(false);
  const [said, setSaid] = useState('');

  const takeRows = async (format: RowFormat) => {
    const variables = variablesOf(written);
    if (!variables) return setSaid(t('query.badVariables'));
    setSaid(t('query.export.preparing'));
    const { query, operationName } = written;
    const request = {
      query,
      operationName,
      variables,
      headers: headersOf(written),
      format,
      rows: rows.trim(),
    };
    const taken: RowAnswer = await exportRows(request, language).catch(() => ({ kind: 'failed' }));
    if (taken.kind === 'file') {
      saveFile(taken.name, taken.content);
      setSaid(t('query.export.done', { name: taken.name }));
    } else if (taken.kind === 'refused') {
      if (taken.code === 'GRAFO_EXPORT_ROWS_AMBIGUOUS') setHasToChoose(true);
      setSaid(t('query.export.refused', { message: taken.message, fix: taken.fix }));
    } else setSaid(t(`query.export.${taken.kind}`));
  };

  const takeAnswer = () => {
    if (answer === '') return setSaid(t('query.export.noJson'));
    saveFile(ANSWER, new Blob([answer], { type: 'application/json' }));
    setSaid(t('query.export.done', { name: ANSWER }));
  };

  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('query.export.title')}</h2>
      <p>{t('query.export.lead')}</p>
      <div className="run-bar">
        {FORMATS.map((format) => (
          <button key={format} type="button" className="quiet" onClick={() => void takeRows(format)}>
            {t(`query.export.${format}`)}
          </button>
        ))}
        <button type="button" className="quiet" onClick={takeAnswer}>
          {t('query.export.json')}
        </button>
      </div>
      <p role="status">{said}</p>
      {hasToChoose && <RowsField rows={rows} onChange={setRows} />}
    </section>
  );
}
