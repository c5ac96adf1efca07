/** What every plugin promises, and how it is tried: for the suite of a test, and for a command. */
export { httpFeed } from '../testing/http-feed.js';
export type { HubUnderTest, StartHub } from './hub-under-test.type.js';
export type { PluginPromise } from './plugin-promise.type.js';
export { PLUGIN_PROMISES } from './plugin-promises.js';
export { PluginUnderTest, type SuiteOptions } from './plugin-under-test.js';
