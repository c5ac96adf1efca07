import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/use-format.js';
import type { Shade } from './shades.js';

interface MapLegendProps {
  readonly shades: readonly Shade[];
  /** What the hatch stands for; false where nothing is hatched. */
  readonly unknown: string | false;
}

/** What each shade stands for, and what has none. */
export function MapLegend({ shades, unknown }: MapLegendProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <ul className="legend" aria-label={t('home.legend')}>
      {shades.map(({ level, from, to }) => (
        <li key={level}>
          <span className={`swatch shade-${level}`} />
          {from === to ? number(from) : `${number(from)}–${number(to)}`}
        </li>
      ))}
      {unknown && (
        <li>
          <span className="swatch shade-none" />
          {unknown}
        </li>
      )}
    </ul>
  );
}
