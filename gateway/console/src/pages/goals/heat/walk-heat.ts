/** Walks through the cells of a heat map by the arrow keys: one of them at a time is in the order of the tab key. */
import type { KeyboardEvent } from 'react';

/** Columns and rows to go. */
const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
  PageUp: [0, -Infinity],
  PageDown: [0, Infinity],
};

/** @param columns how many cells a row has */
export function walkHeat(columns: number) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (!step) return;
    const cells = [...event.currentTarget.querySelectorAll<SVGAElement>('a')];
    const at = cells.findIndex((cell) => cell.matches(':focus'));
    if (at < 0) return;
    const [across, down] = step;
    const column = within((at % columns) + across, columns);
    const row = within(Math.floor(at / columns) + down, cells.length / columns);
    event.preventDefault();
    const next = standOn(cells, row * columns + column);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
}

/** Makes a cell the one that the tab key comes to and that a screen reader meets. */
export function standOn(cells: readonly SVGAElement[], at: number): SVGAElement | undefined {
  for (const [index, cell] of cells.entries()) {
    cell.setAttribute('tabindex', index === at ? '0' : '-1');
    if (index === at) cell.removeAttribute('aria-hidden');
    else cell.setAttribute('aria-hidden', 'true');
  }
  return cells[at];
}

const within = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));
