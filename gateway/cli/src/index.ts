/** What tests of whole hubs import, and the demonstration. */
export { CORE_SUBGRAPHS, REGISTRY } from './core-subgraphs.js';
export { openLocalKeys } from './identity/open-identity.js';
export { emitSchemaFiles, findStaleSchemaFiles } from './schema/schema-files.js';
export { readSettings, type Settings } from './settings.js';
export { signInLine } from './start/invite-administrator.js';
export { startHub } from './start/start-hub.js';
export type { StartedHub } from './start/started-hub.type.js';
export { startTestHub, type TestHub, type TestHubOptions } from './start-test-hub.js';
export { PluginRefusedError } from './test-hub/plugin-refused-error.js';
