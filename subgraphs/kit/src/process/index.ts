/** What a command needs before it has a database. It loads in a fraction of the time that the whole kit takes. */
export {
  Closers,
  describeFailure,
  harvestSetting,
  hostSetting,
  operatorLanguage,
  portSetting,
  readEnvironment,
  reportFailure,
  stopOnSignal,
} from '@grafo-abierto/plugin-kit/process';
export { type DataFolder, openDataFolder } from '../data-folder/data-folder.js';
export { openKeyFile } from '../data-folder/key-file.js';
export { addressOrigin, fileOrigin } from '../import/import-origin.js';
export { type NamedAddress, namedAddressesSetting } from '../service/named-addresses.js';
