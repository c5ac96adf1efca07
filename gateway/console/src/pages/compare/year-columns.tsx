import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { YearCount } from './initiative-counts.js';

interface YearColumnsProps {
  readonly years: readonly YearCount[];
  /** What the highest column stands for. */
  readonly most: number;
}

const FEW = 3;

/** A column for each year, for a look; the figures are in the table below. */
export function YearColumns({ years, most }: YearColumnsProps) {
  const { t } = useTranslation();
  const { number, list } = useFormat();
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const highest = years.toSorted((one, other) => other.count - one.count)[0];
  if (!highest) return null;
  // So few are read sooner than looked at.
  if (years.length < FEW) return list(years.map(({ year, count }) => `${year}: ${number(count)}`));
  return (
    <figure className="years-chart">
      <div
        role="img"
        aria-label={t('compare.yearsChart', {
          first,
          last,
          year: highest.year,
          count: number(highest.count),
        })}
      >
        {years.map(({ year, count }) => (
          <span
            key={year}
            className="column"
            title={`${year}: ${number(count)}`}
            style={{ height: `${(100 * count) / most}%` }}
          />
        ))}
      </div>
      <figcaption aria-hidden="true">
        <span>{first}</span>
        {first !== last && <span>{last}</span>}
      </figcaption>
    </figure>
  );
}
