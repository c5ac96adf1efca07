import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../parts/use-format.js';
import { pathOf } from '../../places/paths.js';
import { useLanguage } from '../../places/use-language.js';
import type { MapPlace, Metric } from './map-place.js';
import { type Shade, shadeClass } from './shades.js';

interface TileMapProps {
  readonly places: readonly MapPlace[];
  readonly metric: Metric;
  readonly shades: readonly Shade[];
}

/** The jurisdictions as equal squares, roughly where they lie; each leads to its page. */
export function TileMap({ places, metric, shades }: TileMapProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const firstRow = Math.min(...places.map(({ row }) => row));
  const firstColumn = Math.min(...places.map(({ column }) => column));
  return (
    <ul className="tile-map" aria-label={t('home.mapTitle')}>
      {inReadingOrder(places).map(({ id, name, code, column, row, values }) => {
        const value = values[metric];
        const told = value === null ? t('state.unknown') : number(value);
        return (
          <li key={id} style={{ gridColumn: column - firstColumn + 1, gridRow: row - firstRow + 1 }}>
            <Link
              className={`tile ${shadeClass(value, shades)}`}
              to={pathOf(language, 'jurisdiction', id)}
              title={`${name}: ${told}`}
            >
              <span className="hidden">{`${name}: ${told}`}</span>
              <span className="code" aria-hidden="true">
                {code}
              </span>
              <span className="value" aria-hidden="true">
                {value === null ? '–' : told}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** By keyboard the map is walked from north to south. */
function inReadingOrder(places: readonly MapPlace[]): readonly MapPlace[] {
  return places.toSorted((one, other) => one.row - other.row || one.column - other.column);
}

/** The shape of the map while its figures are on their way. */
export function TileMapBones() {
  return (
    <div className="tile-map">
      {Array.from({ length: IS_LAND.length }, (_, tile) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <span key={tile} className={IS_LAND[tile] ? 'tile waiting' : ''} />
      ))}
    </div>
  );
}

/** Ten rows of five, from Jujuy to Tierra del Fuego. */
const IS_LAND = [...'10000111011111011110111101100011000100001000010000'].map((each) => each === '1');
