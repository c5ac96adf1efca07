import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeLink } from './type-names.js';

interface FieldDocsProps {
  readonly field: GraphQLField<unknown, unknown> | GraphQLInputField;
  readonly go: (type: string) => void;
}

/** One field: what it gives, and what one may say with it. */
export function FieldDocs({ field, go }: FieldDocsProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const taken: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
  return (
    <li>
      <span>
        <code className="title">{field.name}</code>
        {': '}
        <TypeLink type={field.type} go={go} />
      </span>
      {field.description && <p>{field.description}</p>}
      {field.deprecationReason && (
        <p className="aside">{t('query.docs.deprecated', { reason: field.deprecationReason })}</p>
      )}
      {taken.length > 0 && (
        <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>
            {t('query.docs.arguments')} ({taken.length})
          </summary>
          {isOpen && (
            <ul className="list">
              {taken.map((argument) => (
                <FieldDocs key={argument.name} field={argument} go={go} />
              ))}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}
