import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bones } from '../../../parts/bones.js';
import { useFormat } from '../../../parts/use-format.js';
import { TickBox } from './tick-box.js';

export interface FacetValue {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** The address with it, or without it where it is chosen; null where it cannot be asked for. */
  readonly to: string | null;
}

interface FacetValuesProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly isWaiting: boolean;
  /** Counts again, where that failed. */
  ask(): void;
  /** Undefined where their source did not answer. */
  readonly values: readonly FacetValue[] | undefined;
  readonly hasSeveral: boolean;
  /** Another way to choose of them. */
  readonly children?: ReactNode;
}

/** As many as are shown until somebody asks for all. */
const FEW = 7;

/** The values of a property: boxes to tick where several may be chosen, links where one takes the place of another. */
export function FacetValues(props: FacetValuesProps) {
  const { title, isOpen, isWaiting, ask, values, hasSeveral, children } = props;
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  if (values && !values.some(({ to }) => to !== null)) return null;
  // Where nothing is stated of anything, there is nothing to choose.
  if (values?.every(({ key, isChosen }) => key === 'NOT_STATED' && !isChosen)) return null;
  const shown = isWhole ? values : values?.filter(({ isChosen }, place) => place < FEW || isChosen);
  const hidden = (values?.length ?? 0) - (shown?.length ?? 0);
  return (
    <details className="facet" open={isOpen}>
      <summary>{title}</summary>
      {isWaiting && <Bones lines={4} />}
      {!isWaiting && values === undefined && (
        <p className="aside">
          {t('search.countsUnknown')}{' '}
          <button type="button" className="plain" onClick={ask}>
            {t('state.retry')}
          </button>
        </p>
      )}
      {shown && (
        <fieldset>
          <legend className="hidden">{title}</legend>
          <ul>
            {shown.map((value) => (
              <li key={value.key}>
                {hasSeveral && value.to !== null ? <Box {...value} to={value.to} /> : <Choice {...value} />}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => setIsWhole(true)}>
          {t('search.showAll', { count: values?.length })}
          <span className="hidden"> {title}</span>
        </button>
      )}
      {children}
    </details>
  );
}

function Box({ name, count, isChosen, to }: FacetValue & { readonly to: string }) {
  const { number } = useFormat();
  return (
    <TickBox isChosen={isChosen} to={to}>
      <span>{name}</span>
      <span className="count">{number(count)}</span>
    </TickBox>
  );
}

function Choice({ name, count, isChosen, to }: FacetValue) {
  const { number } = useFormat();
  const figure = <span className="count">{number(count)}</span>;
  if (to === null)
    return (
      <span className="line quiet-text">
        <span>{name}</span>
        {figure}
      </span>
    );
  return (
    <Link className="line" to={to} aria-current={isChosen ? 'true' : undefined} preventScrollReset>
      <span>{name}</span>
      {figure}
    </Link>
  );
}
