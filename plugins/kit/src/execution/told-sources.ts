/** What a subgraph says, beside one answer, of the sources that it comes from: whoever composes graphs passes it on. */
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

export interface ToldSource {
  /** Left out where the subgraph speaks of itself; only the core may speak of others. */
  readonly id?: string;
  readonly status: 'STALE' | 'UNAVAILABLE';
  /** Of a stale one: what is there is new, and not all of it. */
  readonly isIncomplete?: boolean;
  /** Of a stale one: the instant that its copy is of. */
  readonly since: string | null;
  readonly nextTry: string | null;
}

/** The `extensions` of a response. */
export interface ToldSources {
  readonly sources: readonly ToldSource[];
  /** How many more there are. */
  readonly moreSources?: number;
}

/** Asked once the answer is made, with the context of its request; undefined where there is nothing to tell. */
export type TellSources<Context> = (
  context: Context,
) => ToldSources | undefined | Promise<ToldSources | undefined>;

/** The same over HTTP. */
export function extendAnswers<Context extends BaseContext>(
  tellSources: TellSources<Context>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response: { body } }) {
          if (body.kind !== 'single' || body.singleResult.data === undefined) return;
          const told = await tellSources(contextValue);
          if (told) body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
        },
      };
    },
  };
}
