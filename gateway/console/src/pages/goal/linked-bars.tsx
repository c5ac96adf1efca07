import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../parts/use-format.js';
import { useParameters } from '../goals/use-parameters.js';

interface LinkedBarsProps {
  readonly label: string;
  /** Which of the address's parameters a row sets. */
  readonly parameter: 'province' | 'year';
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** Counts side by side, each with its figure and a link to what was counted. */
export function LinkedBars({ label, parameter, rows }: LinkedBarsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { parameters } = useParameters();
  if (rows.length === 0) return <p>{t('goals.none')}</p>;
  const most = Math.max(...rows.map(({ count }) => count));
  const linkOf = (id: string) => {
    const next = new URLSearchParams(parameters);
    next.set(parameter, id);
    return `?${next}#initiatives`;
  };
  return (
    <ul className="bars" aria-label={label}>
      {rows.map(({ id, name, count }) => (
        <li key={id}>
          <Link to={linkOf(id)} aria-current={parameters.get(parameter) === id ? 'true' : undefined}>
            {name}
          </Link>
          <span className="number">{number(count)}</span>
          <span className="bar" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}
