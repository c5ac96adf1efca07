import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../places/use-language.js';
import { inLanguage } from './in-language.js';
import { type Source, SourceLine } from './source-line.js';
import { type Question, Tools } from './tools.js';

export interface ToldSource extends Source {
  readonly transform: string | null;
}

interface ListSectionProps {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly ToldSource[];
  readonly question: Question;
  /** The path of the list within the question's answer. */
  readonly rows: string;
  readonly children: ReactNode;
}

/** A list under its heading: where it comes from, what was done to it, how it was asked, and all of it as a file. */
export function ListSection({ id, title, sources, question, rows, children }: ListSectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <Origin sources={sources} />
      <Tools of={title} question={question} rows={{ ...question, rows }} />
    </section>
  );
}

/** Where it comes from, and for whoever asks, what was done to it since. */
export function Origin({ sources }: { readonly sources: readonly ToldSource[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = new Set(sources.flatMap(({ transform }) => transform ?? []));
  if (sources.length === 0) return null;
  return (
    <div className="origin">
      <SourceLine sources={sources} />
      {done.size > 0 && (
        <details className="source">
          <summary>{t('source.done')}</summary>
          {[...done].map((each) => (
            <p key={each}>{inLanguage(each, language)}</p>
          ))}
        </details>
      )}
    </div>
  );
}
