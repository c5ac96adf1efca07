import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.js';
import { useWritten } from '../use-written.js';
import { variablesOf } from '../written.js';
import { CODES } from './codes.js';

/** The request of the editors, as a program that makes it. */
export function CodeToCopy() {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('curl');
  const written = useWritten();
  const variables = variablesOf(written);
  const { query, operationName } = written;
  const url = `${location.origin}/graphql`;
  const code = variables && CODES[name]?.({ url, query, variables, operationName });
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{t('query.code.title')}</h2>
      <fieldset className="choose">
        <legend>{t('query.code.language')}</legend>
        {Object.keys(CODES).map((each) => (
          <label key={each}>
            <input type="radio" name={id} checked={each === name} onChange={() => setName(each)} />
            {each}
          </label>
        ))}
      </fieldset>
      {code ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="code" tabIndex={0} aria-label={t('query.code.text', { name })}>
            <pre>{code}</pre>
          </section>
          <div className="run-bar">
            <CopyButton text={() => code} name={t('query.code.copy')} done={t('query.code.copied')} />
          </div>
        </>
      ) : (
        <p className="note">{t('query.badVariables')}</p>
      )}
    </section>
  );
}
