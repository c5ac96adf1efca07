import { QueryEditor, ResponseEditor, useEditorContext, VariableEditor } from '@graphiql/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadersField } from './headers-field.js';
import { RunBar } from './run-bar.js';
import { useAccessibleEditor } from './use-accessible-editor.js';
import { useAccessiblePopups } from './use-accessible-popups.js';
import { useFollowingAddress } from './use-following-address.js';
import { useAnswered } from './use-written.js';

/** What is asked on one side, what is answered on the other. */
export function Editors() {
  const { t } = useTranslation();
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
  useAccessibleEditor(queryEditor, t('query.query'));
  useAccessibleEditor(variableEditor, t('query.variables'));
  useAccessibleEditor(responseEditor, t('query.answer'));
  useAccessiblePopups(t('query.hints'));
  useFollowingAddress();
  const answered = useAnswered();
  useEffect(() => {
    // It would lead to GraphiQL's own documentation, which is not here.
    queryEditor?.setOption('info', { ...queryEditor.getOption('info'), onClick: undefined });
  }, [queryEditor]);
  useEffect(() => {
    // It would load a picture from wherever an answer names one.
    responseEditor?.setOption('info', false);
  }, [responseEditor]);
  return (
    <section className="section" aria-label={t('query.write')}>
      <RunBar />
      <div className="graphiql-container desk">
        <h2>{t('query.query')}</h2>
        <div className="of-query">
          <QueryEditor />
        </div>
        <h2>{t('query.variables')}</h2>
        <div className="of-variables">
          <VariableEditor />
        </div>
        <h2>{t('query.answer')}</h2>
        <div className="of-answer">
          <ResponseEditor />
          {answered === '' && <p className="aside">{t('query.noAnswer')}</p>}
        </div>
      </div>
      <p className="source">{t('query.keys')}</p>
      <HeadersField />
    </section>
  );
}
