import { stringifyDocument } from '@urql/core';
import type { DocumentNode } from 'graphql';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pathOf } from '../places/paths.js';
import { useLanguage } from '../places/use-language.js';

export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The path of the list whose elements are the rows, where the question has several. */
  readonly rows?: string;
  /** Its rows may speak of what is gone: the file then says in each what it lacks, where else there would be none. */
  readonly isPartial?: boolean;
}

interface ToolsProps {
  /** What stands above, for whoever cannot see that. */
  readonly of: string;
  readonly question: Question;
  /** Its rows, each of them and not the first alone; left out where there are none to count. */
  readonly rows?: Question;
}

/** How what stands above was asked, and all of it as a file. */
export function Tools({ of, question, rows }: ToolsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="tools" aria-label={t('tools.of', { name: of })}>
      <li>
        <Link to={`${pathOf(language, 'query')}?${parametersOf(question)}`} reloadDocument>
          {t('tools.query')}
        </Link>
      </li>
      {rows && (
        <li>
          {t('tools.take')} <File rows={rows} format={{ format: 'csv' }} of="csv" />{' '}
          <File rows={rows} format={{ format: 'csv', excel: '1' }} of="excel" />{' '}
          <File rows={rows} format={{ format: 'ndjson' }} of="ndjson" />
        </li>
      )}
    </ul>
  );
}

interface FileProps {
  readonly rows: Question;
  readonly format: Readonly<Record<string, string>>;
  readonly of: 'csv' | 'excel' | 'ndjson';
}

/** Short to the eye, since it stands under every list; whole by itself to whoever walks from link to link by ear. */
function File({ rows, format, of }: FileProps) {
  const { t } = useTranslation();
  return (
    <a href={exportOf(rows, format)} aria-label={t(`tools.${of}`)}>
      {t(`tools.short.${of}`)}
    </a>
  );
}

function parametersOf({ document, variables }: Question): string {
  const known = Object.entries(variables).filter(([, value]) => value !== undefined);
  const parameters = new URLSearchParams({ query: stringifyDocument(document) });
  if (known.length > 0) parameters.set('variables', JSON.stringify(Object.fromEntries(known)));
  return parameters.toString();
}

/** Where the rows of a question come from as a file. */
export function exportOf(question: Question, format: Readonly<Record<string, string>>): string {
  const rows = question.rows === undefined ? {} : { rows: question.rows };
  const partial = question.isPartial ? { partial: '1' } : {};
  return `/export?${new URLSearchParams({ ...format, ...rows, ...partial })}&${parametersOf(question)}`;
}
