import { useFormat } from './use-format.js';

interface BarsProps {
  readonly label: string;
  /** What a whole bar stands for; the largest count unless told. */
  readonly most?: number;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** Counts side by side, each with its figure: the chart is its own table. */
export function Bars({ label, rows, most = largest(rows) }: BarsProps) {
  const { number } = useFormat();
  return (
    <ul className="bars" aria-label={label}>
      {rows.map(({ id, name, count }) => (
        <li key={id}>
          <span>{name}</span>
          <span className="number">{number(count)}</span>
          <span className="bar" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}

const largest = (rows: BarsProps['rows']) => Math.max(...rows.map(({ count }) => count));
