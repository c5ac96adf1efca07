import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../graph/use-answer.js';

interface PartProps<Data, Value> {
  readonly answer: Answer<Data>;
  /** What is shown of it; null where its source did not answer. */
  readonly of: (data: Data) => Value | null | undefined;
  /** Of the shape of what comes. */
  readonly skeleton: ReactNode;
  /** Where its source answered that nothing is known; for that, none of `fields` may have failed. */
  readonly empty?: ReactNode;
  readonly fields?: readonly string[];
  readonly children: (value: Value) => ReactNode;
}

/** What a source tells: a skeleton while it is late, one plain sentence where it does not answer. */
export function Part<Data, Value>({
  answer,
  of,
  skeleton,
  empty,
  fields = [],
  children,
}: PartProps<Data, Value>) {
  if (answer.isWaiting) return <Waiting>{skeleton}</Waiting>;
  const value = answer.data && of(answer.data);
  const isKnownEmpty =
    value === null && empty !== undefined && !fields.some((each) => answer.failed.has(each));
  if (isKnownEmpty) return empty;
  if (value === null || value === undefined) return <Late answer={answer} />;
  return children(value);
}

export function Waiting({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <span className="hidden">{t('state.waiting')}</span>
      {children}
    </div>
  );
}

interface LateProps {
  readonly answer: Pick<Answer<unknown>, 'isAway' | 'ask'>;
  /** Nothing else is on the page. */
  readonly isWhole?: boolean;
}

export function Late({ answer, isWhole = false }: LateProps) {
  const { t } = useTranslation();
  const late = isWhole ? 'state.latePage' : 'state.late';
  return (
    <div className="note" role="status">
      <p>{t(answer.isAway ? 'state.away' : late)}</p>
      <button type="button" className="quiet" onClick={() => answer.ask()}>
        {t('state.retry')}
      </button>
    </div>
  );
}
