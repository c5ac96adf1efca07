import { type RefObject, useEffect, useState } from 'react';
import type { HeatPlot } from './draw-heat.js';

/** In pixels. */
export interface HeatLayout {
  /** Height of each row. */
  readonly row: number;
  /** Height of what stands above the first. */
  readonly head: number;
}

const NARROW = 640;
const LETTER = 6.6;

/** Draws into a box, and again when its width or its data change; Plot is loaded here and nowhere else. */
export function useHeatPlot(box: RefObject<HTMLElement | null>, plot: HeatPlot) {
  const [width, setWidth] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const frame = box.current?.parentElement;
    if (!frame) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(frame.clientWidth)));
    observer.observe(frame);
    return () => observer.disconnect();
  }, [box]);
  const layout = layoutOf(width, plot);
  const { row, head } = layout;
  useEffect(() => {
    const { current } = box;
    if (!current || width === 0) return;
    let isStale = false;
    import('./draw-heat.js')
      .then(({ drawHeat }) => {
        const room = width - (current.previousElementSibling?.clientWidth ?? 0);
        if (!isStale) current.replaceChildren(drawHeat(plot, { row, head }, room));
      })
      .catch(() => setHasFailed(true));
    return () => {
      isStale = true;
    };
  });
  return { layout, hasFailed };
}

function layoutOf(width: number, { grid }: HeatPlot): HeatLayout {
  const longest = Math.max(0, ...grid.columns.map(({ short }) => short.length));
  return { row: width < NARROW ? 44 : 32, head: longest > 4 ? longest * LETTER + 12 : 28 };
}
