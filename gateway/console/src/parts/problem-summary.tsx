import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FormProblem {
  /** The id of the control that it is about; none where it is about the whole. */
  readonly field?: string | undefined;
  readonly text: string;
}

/** All that is wrong with a form, above it: it takes the focus, and leads to each field. */
export function ProblemSummary({ problems }: { readonly problems: readonly FormProblem[] }) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="problem-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{t(problems.some(({ field }) => field) ? 'form.summary' : 'form.failed')}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {field ? (
              <a href={`#${field}`} onClick={(event) => focusOn(event, field)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address stays as it is. */
function focusOn(event: MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

export function problemOf(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((each) => each.field === field)?.text;
}
