import type { ReactNode } from 'react';

export interface Moment {
  readonly key: string;
  readonly when: string;
  readonly what: ReactNode;
  readonly more?: ReactNode;
  /** It holds now; what is no longer the last of its kind is drawn hollow. */
  readonly isCurrent: boolean;
}

/** What happened or was seen, one under another: a list that a line runs along. */
export function Timeline({
  label,
  moments,
}: {
  readonly label: string;
  readonly moments: readonly Moment[];
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {moments.map(({ key, when, what, more, isCurrent }) => (
        <li key={key} className={isCurrent ? 'current' : undefined}>
          <span className="aside">{when}</span>
          <span className="title">{what}</span>
          {more}
        </li>
      ))}
    </ol>
  );
}
