/** Tells beside each answer which sources were stale, unavailable or refused while it was made. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { HubContext } from '../identity/hub-context.js';
import { reasonOfCode } from './failure-reason.js';
import { SourceNotes } from './source-notes.js';
import type { SourceStates } from './source-status.type.js';
import { SOURCES_HEADER, sourcesHeader } from './sources-header.js';

/** @param states what is known of the health of sources otherwise, if anything */
export function tellSources(states?: SourceStates): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart({ request, contextValue: context }) {
      if (request.http?.headers.get(SOURCES_HEADER)?.trim().toLowerCase() === 'all')
        context.namesAllSources = true;
      return {
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return;
          const { singleResult: result } = body;
          const notes = withErrors(context.sources, result.errors);
          if (notes === undefined) return;
          const reports = notes.reports(states);
          const moreSources = notes.unnamed;
          const more = moreSources > 0 ? { moreSources } : undefined;
          result.extensions = { ...result.extensions, sources: reports, ...more };
          const header = sourcesHeader(reports, moreSources);
          if (header !== undefined) http.headers.set(SOURCES_HEADER, header);
        },
      };
    },
  };
}

/** With what only the errors tell: an answer that the engine refused, and one that failed in a part. */
function withErrors(
  known: SourceNotes | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
): SourceNotes | undefined {
  let notes = known;
  for (const { extensions } of errors ?? []) {
    const id = extensions?.['subgraph'];
    const reason = reasonOfCode(extensions?.['code']);
    if (typeof id !== 'string' || reason === undefined) continue;
    notes ??= new SourceNotes();
    notes.add(id, { reason, since: null, nextTry: null });
  }
  return notes;
}
