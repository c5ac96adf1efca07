/** The change feed of a plugin, wherever a graph finds it: beside the address that it is asked at. */
import type { Feed, FetchClock } from '@grafo-abierto/plugin-kit';
import { type FeedAddress, RemoteFeed } from '@grafo-abierto/plugin-kit/http';
import { GrafoError } from '@grafo-abierto/schema';
import { readSubgraphAddress } from '../../transports/http/subgraph-address.js';
import type { PluginTransports } from '../plugin-transports.js';

/** It is public, as all that a feed says is: it is asked without a signature. */
export function openPluginFeed(
  name: string,
  plugins: Pick<PluginTransports, 'addressOf'>,
  clock: FetchClock,
): Feed {
  return new RemoteFeed({ name, clock, address: () => feedAddress(name, plugins) });
}

function feedAddress(name: string, plugins: Pick<PluginTransports, 'addressOf'>): FeedAddress {
  const place = plugins.addressOf(name);
  if (place === undefined) throw new GrafoError('GRAFO_FEED_UNREACHABLE', { feed: name, detail: 'stopped' });
  const { origin, path, socketPath } = readSubgraphAddress(name, place.url);
  const { pathname } = new URL('feed', new URL(path, origin));
  return { url: `${origin}${pathname}`, socketPath, isGuarded: place.isGuarded };
}
