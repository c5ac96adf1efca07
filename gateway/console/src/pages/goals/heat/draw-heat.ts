/** Draws a heat map with Observable Plot, so that it fits the page's policy, its themes and its keyboard. */
import { axisX, cell, plot, text } from '@observablehq/plot';
import { type Shade, shadeClass } from '../../home/shades.js';
import { GOALS, type HeatCell, type HeatGrid } from './heat-grid.js';
import type { HeatLayout } from './heat-layout.js';
import { standOn } from './walk-heat.js';

export interface HeatPlot {
  readonly grid: HeatGrid;
  readonly shades: readonly Shade[];
  /** A figure as it is written. */
  tell(value: number): string;
  /** A cell in words. */
  wordsOf(cell: HeatCell): string;
  linkOf(cell: HeatCell): string;
}

/** In pixels: narrower than this nobody hits a cell, or a year above it has no room; wider than that it is no square any more. */
const NARROWEST = 30;
const NARROWEST_NAMED = 44;
const WIDEST = 64;

export function drawHeat(
  { grid, shades, tell, wordsOf, linkOf }: HeatPlot,
  { row, head }: HeatLayout,
  room: number,
) {
  const { columns, cells } = grid;
  const isUpright = head > row;
  const narrowest = isUpright ? NARROWEST : NARROWEST_NAMED;
  const each = Math.min(WIDEST, Math.max(narrowest, room / columns.length));
  const shorts = new Map(columns.map(({ id, short }) => [id, short]));
  const levelOf = ({ value }: HeatCell) => shadeClass(value, shades).slice('shade-'.length);
  const place = { x: (of: HeatCell) => of.column.id, y: 'goal' } as const;
  const svg = plot({
    className: 'heat-plot',
    width: Math.floor(each * columns.length),
    height: head + row * GOALS.length,
    margin: 0,
    marginTop: head,
    x: { type: 'band', domain: columns.map(({ id }) => id), padding: 0 },
    y: { type: 'band', domain: GOALS, padding: 0, axis: null },
    marks: [
      axisX({
        anchor: 'top',
        label: null,
        tickSize: 0,
        tickFormat: (id: string) => shorts.get(id) ?? id,
        tickRotate: isUpright ? -90 : 0,
        fontSize: 14,
      }),
      // Colours are the page's own variables, and so follow its theme without being drawn again.
      cell(cells, {
        ...place,
        inset: 1.5,
        rx: 2,
        fill: { value: (of: HeatCell) => fillOf(levelOf(of)), scale: null },
        href: linkOf,
        title: wordsOf,
      }),
      text(
        cells.filter(({ value }) => value !== null && value > 0),
        {
          ...place,
          text: ({ value }: HeatCell) => tell(value ?? 0),
          fontSize: 14,
          fill: { value: (of: HeatCell) => inkOn(levelOf(of)), scale: null },
        },
      ),
    ],
  });
  // The policy allows no style within the page; what it held stands in goals.css.
  svg.querySelector('style')?.remove();
  svg.prepend(hatch());
  for (const axis of svg.querySelectorAll('[aria-label$="tick label"]'))
    axis.setAttribute('aria-hidden', 'true');
  const links = [...svg.querySelectorAll<SVGAElement>('a')];
  for (const [at, link] of links.entries()) name(link, cells[at], { wordsOf, linkOf });
  standOn(links, 0);
  return svg;
}

/** Plot writes addresses in the old way of SVG, and gives a link no name. */
function name(
  link: Element,
  of: HeatCell | undefined,
  { wordsOf, linkOf }: Pick<HeatPlot, 'wordsOf' | 'linkOf'>,
) {
  if (!of) return;
  link.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
  link.setAttribute('href', linkOf(of));
  link.setAttribute('aria-label', wordsOf(of));
}

/** What is not known, as on the map of the 24 jurisdictions. */
function hatch(): SVGElement {
  const of = {
    id: HATCH,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  const pattern = element('pattern', of);
  pattern.append(element('line', { class: HATCH, x1: 0.5, y1: 0, x2: 0.5, y2: 6 }));
  return pattern;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const HATCH = 'heat-hatch';

const fillOf = (level: string) => (level === 'none' ? `url(#${HATCH})` : `var(--step-${level})`);

/** As the squares of the map have it. */
const inkOn = (level: string) => (Number(level) > 3 ? 'var(--step-high-text)' : 'var(--step-low-text)');
