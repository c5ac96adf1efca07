import { GrafoError } from '@grafo-abierto/schema';
import type { Feed } from '../../feed/feed.type.js';
import type { PluginLog } from '../tools/plugin-log.js';

/** The same feed, whose failures leave the plugin as a code and go to its log as they are. */
export function guardFeed(feed: Feed, log: PluginLog): Feed {
  return {
    async *read(request) {
      try {
        yield* feed.read(request);
      } catch (error) {
        if (error instanceof GrafoError && error.cause === undefined) throw error;
        log.error(`feed: ${describe(error)}`);
        throw error instanceof GrafoError
          ? error
          : new GrafoError('GRAFO_FEED_UNREADABLE', {}, { cause: error });
      }
    },
  };
}

function describe(error: unknown): string {
  const cause = error instanceof GrafoError ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
