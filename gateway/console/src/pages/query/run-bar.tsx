import { useEditorContext, useExecutionContext, usePrettifyEditors } from '@graphiql/react';
import { useTranslation } from 'react-i18next';
import { addressOf } from './address.js';
import { CopyButton } from './copy-button.js';
import { operationNames } from './operation-to-name.js';
import { useWritten } from './use-written.js';
import { variablesOf } from './written.js';

/** What can be done with what is written. */
export function RunBar() {
  const { t } = useTranslation();
  const { queryEditor, setOperationName } = useEditorContext({ nonNull: true });
  const { run, isFetching } = useExecutionContext({ nonNull: true });
  const prettify = usePrettifyEditors();
  const written = useWritten();
  const names = operationNames(written.query);
  const link = () => `${location.origin}${location.pathname}?${addressOf(written)}`;
  return (
    <div className="run-bar">
      <button type="button" className="act" disabled={!queryEditor || isFetching} onClick={() => run()}>
        {t(isFetching ? 'query.running' : 'query.run')}
      </button>
      {names.length > 1 && (
        <label>
          {t('query.operation')}{' '}
          <select value={written.operationName} onChange={({ target }) => setOperationName(target.value)}>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="quiet" disabled={!queryEditor} onClick={() => void prettify()}>
        {t('query.format')}
      </button>
      <CopyButton text={link} name={t('query.link')} done={t('query.linkCopied')} />
      <span role="status" className="aside">
        {!queryEditor && t('query.opening')}
        {variablesOf(written) === null && t('query.badVariables')}
      </span>
    </div>
  );
}
