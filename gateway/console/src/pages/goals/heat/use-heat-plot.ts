import { type RefObject, useEffect, useState } from 'react';
import type { HeatPlot } from './draw-heat.js';
import { layoutOf } from './heat-layout.js';
import { standOn } from './walk-heat.js';

/** Draws into a box, and again when its width or its data change; Plot is loaded here and nowhere else. */
export function useHeatPlot(box: RefObject<HTMLElement | null>, plot: HeatPlot) {
  const width = useRoom(box);
  const [hasFailed, setHasFailed] = useState(false);
  const { grid, shades, tell, wordsOf, linkOf } = plot;
  const { row, head } = layoutOf(width, grid);
  useEffect(() => {
    const { current } = box;
    if (!current || width === 0) return;
    let isStale = false;
    import('./draw-heat.js')
      .then(({ drawHeat }) => {
        if (isStale) return;
        const room = width - (current.previousElementSibling?.clientWidth ?? 0);
        replace(current, drawHeat({ grid, shades, tell, wordsOf, linkOf }, { row, head }, room));
      })
      .catch(() => setHasFailed(true));
    return () => {
      isStale = true;
    };
  }, [box, width, row, head, grid, shades, tell, wordsOf, linkOf]);
  return { layout: { row, head }, hasFailed };
}

/** The width of what the box stands in. */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const frame = box.current?.parentElement;
    if (!frame) return;
    const observer = new ResizeObserver(() => setWidth(frame.clientWidth));
    observer.observe(frame);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** Who walks through the cells goes on from where they stand. */
function replace(box: HTMLElement, drawn: Element): void {
  const at = [...box.querySelectorAll('a')].findIndex((cell) => cell.matches(':focus'));
  box.replaceChildren(drawn);
  if (at >= 0) standOn([...box.querySelectorAll<SVGAElement>('a')], at)?.focus();
}
