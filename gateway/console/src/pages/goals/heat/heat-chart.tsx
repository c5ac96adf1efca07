import { type MouseEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { GOAL_COLOURS } from '../../../parts/goal-colours.js';
import { useFormat } from '../../../parts/use-format.js';
import type { Shade } from '../../home/shades.js';
import { GOALS, type HeatCell, type HeatGrid } from './heat-grid.js';
import { useHeatPlot } from './use-heat-plot.js';
import { walkHeat } from './walk-heat.js';

interface HeatChartProps {
  readonly label: string;
  readonly grid: HeatGrid;
  readonly shades: readonly Shade[];
  nameOf(goal: number): string;
  /** A cell in words. */
  wordsOf(cell: HeatCell): string;
  linkOf(cell: HeatCell): string;
}

/**
 * The cells as links in one tab stop: arrows walk from cell to cell and Enter opens, so that nobody must tab through
 * four hundred of them. Only the cell that one stands on is there for a screen reader, which would else read them all
 * out before what follows; the table behind the chart is the better way by ear, and has the same figures.
 */
export function HeatChart({ label, grid, shades, nameOf, wordsOf, linkOf }: HeatChartProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const navigate = useNavigate();
  const [reading, setReading] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const { layout, hasFailed } = useHeatPlot(box, { grid, shades, tell: number, wordsOf, linkOf });
  const read = ({ target }: SyntheticEvent) => {
    const words = linkAt(target)?.getAttribute('aria-label');
    if (words) setReading(words);
  };
  const open = (event: MouseEvent) => {
    const path = linkAt(event.target)?.getAttribute('href');
    if (!path || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(path);
  };
  if (hasFailed) return <p>{t('heat.notDrawn')}</p>;
  return (
    <>
      <p className="heat-reading">{reading ?? t('heat.hint')}</p>
      <div className="heat-box">
        <ol
          className="heat-names"
          aria-hidden="true"
          style={{ gridAutoRows: layout.row, paddingTop: layout.head }}
        >
          {GOALS.map((goal) => (
            <li key={goal}>
              <span className="swatch" style={{ backgroundColor: GOAL_COLOURS[goal - 1] }} />
              <span>{nameOf(goal)}</span>
            </li>
          ))}
        </ol>
        <section
          ref={box}
          className="heat-chart"
          aria-label={label}
          onKeyDown={walkHeat(grid.columns.length)}
          onClick={open}
          onFocus={read}
          onPointerOver={read}
        />
      </div>
    </>
  );
}

function linkAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a') : null;
}
