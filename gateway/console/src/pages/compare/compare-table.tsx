import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer } from '../../graph/use-answer.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';

export interface ComparedPlace {
  readonly id: string;
  readonly name: string;
}

const PlacesContext = createContext<readonly ComparedPlace[]>([]);

interface CompareTableProps {
  readonly caption: string;
  readonly places: readonly ComparedPlace[];
  readonly children: ReactNode;
}

/** What is known of each place, side by side; it moves within its own box where it has little room. */
export function CompareTable({ caption, places, children }: CompareTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll compare" aria-label={t('compare.table', { name: caption })} tabIndex={0}>
      <table style={{ minWidth: `calc(var(--first) + ${places.length} * var(--other))` }}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <td className="corner">
              <span className="hidden">{t('compare.figure')}</span>
            </td>
            {places.map(({ id, name }) => (
              <th key={id} scope="col">
                <Link to={pathOf(language, 'jurisdiction', id)}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <PlacesContext value={places}>{children}</PlacesContext>
        </tbody>
      </table>
    </section>
  );
}

interface CompareRowProps<Data> {
  readonly name: ReactNode;
  readonly answers: readonly Answer<Data>[];
  /** What is told of a place; null where that is not known. */
  of(data: Data, place: ComparedPlace): ReactNode;
  /** Those of its fields that are null because a source does not answer, if that is so. */
  readonly fields: readonly string[];
  /** What null means, where its source answers. */
  readonly unknown?: string;
}

/** One figure of all places; what is not known, or not answered, is said in words. */
export function CompareRow<Data>({ name, answers, of, fields, unknown }: CompareRowProps<Data>) {
  const { t } = useTranslation();
  const places = use(PlacesContext);
  return (
    <tr>
      <th scope="row">{name}</th>
      {places.map((place, index) => {
        const answer = answers[index];
        if (!answer || answer.isWaiting)
          return (
            <td key={place.id} aria-busy="true">
              <span className="hidden">{t('state.waiting')}</span>
              <span className="bone" />
            </td>
          );
        const told = answer.data === undefined ? null : (of(answer.data, place) ?? null);
        const isLate = answer.data === undefined || fields.some((field) => answer.failed.has(field));
        return (
          <td key={place.id} className={told === null ? 'unknown' : undefined}>
            {told ?? (isLate ? t('compare.late') : (unknown ?? t('state.unknown')))}
          </td>
        );
      })}
    </tr>
  );
}
