import type { GraphQLSchema } from 'graphql';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FoundNames } from './found-names.js';
import { TypeDocs } from './type-docs.js';

/** What the schema says of itself, type by type; all of it is text, whoever wrote it. */
export function Docs({ schema }: { readonly schema: GraphQLSchema }) {
  const { t } = useTranslation();
  const id = useId();
  const root = schema.getQueryType()?.name ?? 'Query';
  const [passed, setPassed] = useState<readonly string[]>([root]);
  const [sought, setSought] = useState('');
  const type = schema.getType(passed.at(-1) ?? root);
  const before = passed.at(-2);
  const go = (name: string) => {
    setSought('');
    setPassed([...passed, name]);
  };
  return (
    <div className="docs">
      <search className="field">
        <label htmlFor={id}>{t('query.docs.find')}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </search>
      {sought.trim() !== '' && <FoundNames schema={schema} sought={sought.trim()} go={go} />}
      {sought.trim() === '' && before !== undefined && (
        <button type="button" className="quiet" onClick={() => setPassed(passed.slice(0, -1))}>
          {t('query.docs.back', { name: before })}
        </button>
      )}
      {sought.trim() === '' && type && <TypeDocs schema={schema} type={type} go={go} />}
    </div>
  );
}
