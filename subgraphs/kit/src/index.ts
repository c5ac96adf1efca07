/** What a subgraph of the core is built on: the plugin kit plus a database. */

export { guardFields, type PrincipalContext } from './access/guard-fields.js';
export type {
  BackgroundLog,
  BackgroundTools,
  Outside,
  RunningBackground,
  StartBackground,
  StartUpkeep,
} from './background/background.type.js';
export { BackgroundLoops } from './background/background-loops.js';
export type {
  FeedSources,
  FollowedFeed,
  FollowingTools,
  StartFollowing,
} from './background/following.type.js';
export { systemOutside } from './background/system-outside.js';
export {
  Database,
  type DatabaseOptions,
  type Entities,
  type Reads,
  type Tables,
} from './database/database.js';
export { DATABASE_URL_FORM } from './database/database-url.js';
export { aloneInOwnSchema } from './database/own-schema.js';
export { provisionSchemas } from './database/provision.js';
export {
  defineSubgraph,
  type OpenSubgraph,
  type Subgraph,
  type SubgraphDefinition,
} from './define-subgraph.js';
export type { FeedDeclaration, FeedItem } from './feed/feed-declaration.type.js';
export {
  AdministratorsMutation,
  EditorsMutation,
  MaintainersMutation,
} from './graphql/guarded-mutation.js';
export { instantFields } from './graphql/instant-fields.js';
export { isEditableBy, mayEdit } from './hierarchy/edit-rights.js';
export { liesWithin } from './hierarchy/lies-within.js';
export type { FieldChange } from './history/change.entity.js';
export type { HistoryDeclaration } from './history/history-declaration.type.js';
export type { HistoryContext } from './history/history-pages.js';
export { withoutEdited } from './history/without-edited.js';
export { type CleanText, cleanText, isStorableText, repeatedHalf } from './import/clean-text.js';
export type { ImportDocument } from './import/decode-document.js';
export { type Finding, Findings, type RowPlace } from './import/findings.js';
export { addressOrigin, fileOrigin, type ImportOrigin } from './import/import-origin.js';
export type { ImportedField, ImportProgress, ImportReport } from './import/import-report.type.js';
export type { ImportRow } from './import/import-row.type.js';
export type { ImportSession, IncomingRow } from './import/import-session.js';
export type { Importer } from './import/importer.type.js';
export { readDaySetting } from './import/read-day-setting.js';
export { type JsonDocument, readJson } from './import/read-json.js';
export { isJsonLines, readJsonLines } from './import/read-json-lines.js';
export { readTable } from './import/read-table.js';
export { rejectRepeated } from './import/reject-repeated.js';
export type { ImportOptions } from './import/run-import.js';
export { listPage } from './pages/list-page.js';
export type { OrderColumn, PageOrder } from './pages/page-order.js';
export { type ChildrenOf, PagesByParent } from './pages/pages-by-parent.js';
export { runService } from './service/run-service.js';
export type { SourcesDeclaration } from './source/note-objects.js';
export { SourceEntity } from './source/source.entity.js';
export { createSourceLoader, type SourceLoader } from './source/source-loader.js';
export { readCsv } from './starter/read-csv.js';
export { readSources, type StarterSource } from './starter/read-sources.js';
export { countRows, type Starter, type StarterCount, type StarterReport } from './starter/starter.js';
export { upsertRows } from './starter/upsert.js';
export { AlignmentBasis } from './vocabulary/alignment-basis.js';
export { DatasetOrder } from './vocabulary/dataset-order.js';
export { DatasetPresence } from './vocabulary/dataset-presence.js';
export {
  ACTION_PLAN,
  DATASET,
  EDITION,
  INITIATIVE,
  JURISDICTION,
  ORGANIZATION,
  PLUGIN,
  PORTAL,
  RECOGNITION,
  SDG_GOAL,
  SDG_TARGET,
} from './vocabulary/entity-descriptions.js';
export {
  InitiativeKind,
  InitiativeOrder,
  InitiativeStatus,
  Stage,
} from './vocabulary/initiative-vocabulary.js';
export { JurisdictionKind, Region } from './vocabulary/jurisdiction-vocabulary.js';
export { RecognitionAxis } from './vocabulary/recognition-axis.js';
export { Scope } from './vocabulary/scope.js';
export { Trust } from './vocabulary/trust.js';
export type { BulkOrigin } from './writing/bulk-changes.js';
export { checkVersion } from './writing/check-version.js';
export type { RequestContext } from './writing/create-contexts.js';
export { InputCheck } from './writing/input-check.js';
export { newRecordId } from './writing/new-record-id.js';
export { WriteInputFields } from './writing/write.input.js';
export { WritePayloadFields } from './writing/write.payload.js';
export type { Write, WriteContext, WriteInput, WriteOutcome } from './writing/write.type.js';
export type { ChangesWrite, WriteChanges } from './writing/write-changes.js';
export { refuse, WriteRefusal } from './writing/write-refusal.js';
