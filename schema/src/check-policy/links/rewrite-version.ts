/** Says v2.9 where an SDL says a newer version of federation without using anything newer. */
import type { StringValueNode } from 'graphql';
import { NEWEST_MINOR } from './read-links.js';

/** Nothing else of the text changes, so that lines and columns stay what the author sees. */
export function rewriteVersion(sdl: string, url: StringValueNode | undefined): string {
  if (!url?.loc) return sdl;
  const { start, end } = url.loc;
  return `${sdl.slice(0, start)}"https://specs.apollo.dev/federation/v2.${NEWEST_MINOR}"${sdl.slice(end)}`;
}
