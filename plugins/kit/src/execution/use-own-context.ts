/**
 * Has resolvers over HTTP work on the very context that was made for their request, as they do in process. Apollo
 * would hand them a copy, of which nobody knows who looks a context up: its deadline, or what it was given.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { TellSources } from './told-sources.js';

/** What Apollo copies in its place. */
export interface CarriedContext<Context> {
  readonly carried: Context;
}

/** @param tellSources what is said beside an answer, where there is one */
export function useOwnContext<Context>(
  tellSources: TellSources<Context>,
): ApolloServerPlugin<CarriedContext<Context>> {
  return {
    async requestDidStart(request) {
      const { carried } = request.contextValue;
      Object.assign(request, { contextValue: carried });
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || body.singleResult.data === undefined) return;
          const told = await tellSources(carried);
          if (told) body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
        },
      };
    },
  };
}
