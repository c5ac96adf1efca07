import { HeaderEditor, useEditorContext } from '@graphiql/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccessibleEditor } from './use-accessible-editor.js';

/** What goes with each request, such as a token; it never enters the address. */
export function HeadersField() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { headerEditor } = useEditorContext({ nonNull: true });
  useAccessibleEditor(headerEditor, t('query.headers'));
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('query.headers')}</summary>
      <div className="graphiql-container desk">
        <div className="of-variables">
          <HeaderEditor isHidden={!isOpen} />
        </div>
      </div>
      <p className="source">{t('query.headersHint')}</p>
    </details>
  );
}
