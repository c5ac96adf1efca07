/** What a command needs before it has a database. It loads in a fraction of the time that the whole kit takes. */
export { type DataFolder, openDataFolder } from '../data-folder/data-folder.js';
export { openKeyFile } from '../data-folder/key-file.js';
export { isJurisdictionId } from '../hierarchy/jurisdiction-id.js';
export { addressOrigin, fileOrigin } from '../import/import-origin.js';
export { Closers } from './closers.js';
export { operatorLanguage } from './operator-language.js';
export { harvestSetting, hostSetting, portSetting, readEnvironment } from './read-environment.js';
export { describeFailure, reportFailure } from './report-failure.js';
export { stopOnSignal } from './stop-on-signal.js';
