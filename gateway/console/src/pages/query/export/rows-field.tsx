import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface RowsFieldProps {
  readonly rows: string;
  readonly onChange: (rows: string) => void;
}

/** Which of several lists the rows are of. */
export function RowsField({ rows, onChange }: RowsFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('query.export.rows')}</label>
      <input
        id={id}
        value={rows}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span id={`${id}-hint`} className="source">
        {t('query.export.rowsHint')}
      </span>
    </div>
  );
}
