/** What tests of whole hubs import. */
export { CORE_SUBGRAPHS } from './core-subgraphs.js';
export { emitSchemaFiles, findStaleSchemaFiles } from './schema/schema-files.js';
export { startTestHub, type TestHub } from './start-test-hub.js';
