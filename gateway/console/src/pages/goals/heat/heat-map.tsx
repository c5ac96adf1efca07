import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../parts/data-table.js';
import { useFormat } from '../../../parts/use-format.js';
import { MapLegend } from '../../home/map-legend.js';
import { shadesOf } from '../../home/shades.js';
import { useGoalNames } from '../use-goal-names.js';
import { HeatChart } from './heat-chart.js';
import { GOALS, type HeatCell, type HeatGrid } from './heat-grid.js';

interface HeatMapProps {
  readonly label: string;
  readonly grid: HeatGrid;
  /** What the hatch stands for. */
  readonly unknown: string;
  /** What the columns of the chart are. */
  readonly kind: string;
  readonly caption: string;
  linkOf(cell: HeatCell): string;
  /** Where it comes from. */
  readonly children: ReactNode;
}

/** Goals against places or years: a chart to look at and to walk through, and the table behind it. */
export function HeatMap({ label, grid, unknown, kind, caption, linkOf, children }: HeatMapProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useGoalNames();
  const values = grid.cells.map(({ value }) => value);
  const shades = shadesOf(values);
  const told = (value: number | null) =>
    value === null ? unknown : t('goals.count', { count: number(value) });
  return (
    <div className="heat">
      <HeatChart
        label={label}
        grid={grid}
        shades={shades}
        nameOf={nameOf}
        wordsOf={({ goal, column, value }) => `${column.name} · ${nameOf(goal)} · ${told(value)}`}
        linkOf={linkOf}
      />
      <MapLegend shades={shades} unknown={values.includes(null) && unknown} />
      {children}
      <details>
        <summary>{t('home.table')}</summary>
        <DataTable caption={caption} columns={[kind, ...GOALS.map(nameOf)]} rows={rowsOf(grid)} />
      </details>
    </div>
  );
}

/** The table has the places or years below each other, since those are read by name and the goals have numbers. */
function rowsOf({ columns, cells }: HeatGrid) {
  return columns.map((column) => ({
    id: column.id,
    name: column.name,
    values: cells.filter((cell) => cell.column === column).map(({ value }) => value),
  }));
}
