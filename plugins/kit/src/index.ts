/** What an author of a subgraph imports, and what the core itself is built on. */
import 'reflect-metadata';

export {
  DateScalar,
  DateTimeScalar,
  GrafoError,
  type ProblemCode,
  type ProblemParameters,
  reportProblem,
  UrlScalar,
} from '@grafo-abierto/schema';
export { createExecutor, type SubgraphExecutor, type SubgraphRequest } from './execution/create-executor.js';
export { createListLoader, createLoader } from './execution/create-loader.js';
export { type ServedSubgraph, type ServeOptions, serveSubgraph } from './execution/serve-subgraph.js';
export type { TellSources, ToldSource, ToldSources } from './execution/told-sources.js';
export type { ReferenceResolver } from './federation/copy-reference.js';
export {
  type FederatedSchema,
  type FederationOptions,
  federate,
} from './federation/federate.js';
export type { FieldFunction, ResolverMap, TypeResolvers } from './federation/federate-sdl.js';
export { FEDERATION_LINK } from './federation/federation-link.js';
export type { Feed, FeedRequest } from './feed/feed.type.js';
export type { FeedEntity } from './feed/feed-entity.js';
export { type FeedHead, formatPosition, readPosition } from './feed/feed-position.js';
export {
  type FeedContent,
  type FeedRecord,
  feedRecordSchema,
} from './feed/feed-record.js';
export { followFeed } from './feed/follow-feed.js';
export { MemoryFeed, type MemoryFeedOptions } from './feed/memory-feed.js';
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
export { definePlugin } from './plugin/define-plugin.js';
export type {
  ClassesDefinition,
  PluginDefinition,
  SdlDefinition,
} from './plugin/definition/plugin-definition.type.js';
export type { Plugin } from './plugin/plugin.type.js';
export type { ExportedField, ExportedValue } from './plugin/requires/exported-fields.js';
export { readRequired } from './plugin/requires/read-required.js';
export { runPlugin } from './plugin/run-plugin.js';
export { servePlugin } from './plugin/serve-plugin.js';
export type { PluginHttp } from './plugin/tools/bound-http.js';
export type { Cached, CacheRequest } from './plugin/tools/plugin-cache.js';
export type { LogFacts, PluginLog } from './plugin/tools/plugin-log.js';
export type { PluginOutside, PluginTools } from './plugin/tools/plugin-tools.js';
export type { RequestCache } from './plugin/tools/request-cache.js';
export { describe } from './text/bilingual-description.js';
export { LangArg, Language } from './text/language.js';
export { localisedFields } from './text/localised-fields.js';
export { type LocalisedText, pickText } from './text/localised-text.js';
export { PageInfo } from './values/page-info.type.js';
export { Problem, type ProblemRow } from './values/problem.type.js';
export { Provenance, Sourced } from './values/provenance.type.js';
export { type SourcedContext, type SourcedRow, sourcedTypes } from './values/sourced-types.js';
export { type ValueTypeName, valueTypesSdl } from './values/value-types-sdl.js';
