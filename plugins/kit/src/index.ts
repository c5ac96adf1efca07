/** What an author of a subgraph imports, and what the core itself is built on. */
import 'reflect-metadata';

export { createExecutor, type SubgraphExecutor, type SubgraphRequest } from './execution/create-executor.js';
export { createListLoader, createLoader } from './execution/create-loader.js';
export { type ServedSubgraph, type ServeOptions, serveSubgraph } from './execution/serve-subgraph.js';
export {
  type FederatedSchema,
  type FederationOptions,
  federate,
  type ReferenceResolver,
} from './federation/federate.js';
export type { Feed, FeedRequest } from './feed/feed.type.js';
export {
  type FeedContent,
  type FeedRecord,
  feedRecordSchema,
} from './feed/feed-record.js';
export { followFeed } from './feed/follow-feed.js';
export { type FetchClock, pause, systemFetchClock } from './guarded-http/fetch-clock.js';
export type {
  FetchAnswer,
  FetchRequest,
  FetchStream,
  Validators,
} from './guarded-http/fetch-request.type.js';
export { createGuardedHttp, type GuardedHttp, type GuardedHttpOptions } from './guarded-http/guarded-http.js';
export type { ResolveHost } from './guarded-http/guarded-lookup.js';
export { isPublicAddress } from './guarded-http/public-address.js';
export { type ConnectionOptions, connectionOf } from './pagination/connection.js';
export { type CursorValues, decodeCursor, encodeCursor } from './pagination/cursor.js';
export { type Edge, Page, type PageSource } from './pagination/page.js';
export {
  DEFAULT_PAGE_SIZE,
  MAXIMUM_PAGE_SIZE,
  PageArguments,
  type PageRequest,
  readPageArguments,
} from './pagination/page-arguments.js';
export { describe } from './text/bilingual-description.js';
export { LangArg, Language } from './text/language.js';
export { localisedFields } from './text/localised-fields.js';
export { type LocalisedText, pickText } from './text/localised-text.js';
export { PageInfo } from './values/page-info.type.js';
export { Problem, type ProblemRow } from './values/problem.type.js';
export { Provenance, Sourced } from './values/provenance.type.js';
export { type SourcedContext, type SourcedRow, sourcedTypes } from './values/sourced-types.js';
