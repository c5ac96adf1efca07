/** Answers pages of a copy's processes, filtered and in an order. */
import { decodeCursor, Page, type PageArguments, readPageArguments } from '@grafo-abierto/plugin-kit';
import type { Process } from '../process/process.type.js';
import type { Copy } from './copy.type.js';
import { filterOf, type ProcessFilter } from './process-filter.js';
import { ORDERS, type Order, type Place, ProcessOrder } from './process-order.js';

export interface ProcessListRequest {
  readonly where?: ProcessFilter | null;
  readonly orderBy?: ProcessOrder | null;
  readonly page: PageArguments;
}

export class ProcessList {
  /** A copy is sorted once for each order that anybody asks for. */
  static readonly #sorted = new WeakMap<Copy, Map<Order, readonly Process[]>>();

  constructor(private readonly copy: Copy) {}

  /** @throws GrafoError `GRAFO_PAGE_…`, `GRAFO_CURSOR_MALFORMED` */
  page({ where, orderBy, page }: ProcessListRequest): Page<Process> {
    const request = readPageArguments(page);
    const order = ORDERS[orderBy ?? ProcessOrder.DATE_DESC];
    const isAsked = filterOf(where);
    const cursor = readCursor(order, request.cursor, request.direction);
    return new Page({
      request,
      order: order.name,
      placeOf: order.placeOf,
      readRows: async () => this.#read(order, cursor, request.direction, request.size + 1, isAsked),
      countRows: async () =>
        isAsked === undefined
          ? this.copy.processes.length
          : this.copy.processes.reduce((count, process) => count + (isAsked(process) ? 1 : 0), 0),
    });
  }

  #read(
    order: Order,
    cursor: Place | null,
    direction: 'forward' | 'backward',
    size: number,
    isAsked: ((process: Process) => boolean) | undefined,
  ): Process[] {
    const sorted = this.#sort(order);
    const step = direction === 'forward' ? 1 : -1;
    const rows: Process[] = [];
    for (let at = startOf(sorted, order, cursor, direction); rows.length < size; at += step) {
      const process = sorted[at];
      if (process === undefined) break;
      if (isAsked === undefined || isAsked(process)) rows.push(process);
    }
    return rows;
  }

  #sort(order: Order): readonly Process[] {
    const orders = ProcessList.#sorted.get(this.copy) ?? new Map<Order, readonly Process[]>();
    ProcessList.#sorted.set(this.copy, orders);
    const known = orders.get(order);
    if (known !== undefined) return known;
    const placed = this.copy.processes.map((process) => ({ process, place: order.placeOf(process) }));
    const sorted = placed.sort((a, b) => order.compare(a.place, b.place)).map(({ process }) => process);
    orders.set(order, sorted);
    return sorted;
  }
}

function readCursor(order: Order, cursor: string | null, direction: 'forward' | 'backward'): Place | null {
  if (cursor === null) return null;
  const argument = direction === 'forward' ? 'after' : 'before';
  return decodeCursor(order.name, ['string', 'string', 'string'], cursor, argument) as unknown as Place;
}

/** The place of the first row to look at, also where the cursor's own is there no more: the copy may be a newer one. */
function startOf(
  sorted: readonly Process[],
  { placeOf, compare }: Order,
  cursor: Place | null,
  direction: 'forward' | 'backward',
): number {
  if (cursor === null) return direction === 'forward' ? 0 : sorted.length - 1;
  let [low, high] = [0, sorted.length];
  // The first that lies after the cursor or, backwards, at it or after it.
  while (low < high) {
    const middle = (low + high) >> 1;
    const process = sorted[middle];
    const side = process === undefined ? 1 : compare(placeOf(process), cursor);
    if (side < 0 || (side === 0 && direction === 'forward')) low = middle + 1;
    else high = middle;
  }
  return direction === 'forward' ? low : low - 1;
}
