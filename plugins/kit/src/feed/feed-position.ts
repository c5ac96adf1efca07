import { GrafoError } from '@grafo-abierto/schema';

/** Where a feed stands. */
export interface FeedHead {
  readonly epoch: string;
  readonly position: number;
}

/** A position as readers keep it: `3f2a91c07b5e.42`. */
export function formatPosition({ epoch, position }: FeedHead): string {
  return `${epoch}.${position}`;
}

/**
 * @param head where the feed stands now: what lies beyond it was never told, or was told before a backup was restored
 * @throws GrafoError `GRAFO_FEED_POSITION_UNKNOWN`
 */
export function readPosition(text: string, head: FeedHead): number {
  const [, epoch, digits] = /^([0-9a-f]{12})\.([1-9]\d{0,14})$/.exec(text) ?? [];
  const position = Number(digits);
  if (epoch === head.epoch && position <= head.position) return position;
  throw new GrafoError('GRAFO_FEED_POSITION_UNKNOWN', { value: text });
}
