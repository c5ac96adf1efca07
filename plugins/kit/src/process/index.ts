/** What a process of its own needs before and beside what it serves. It loads without the rest of the kit. */
export { Closers } from './closers.js';
export { operatorLanguage } from './operator-language.js';
export { harvestSetting, hostSetting, portSetting, readEnvironment } from './read-environment.js';
export { describeFailure, reportFailure } from './report-failure.js';
export { stopOnSignal } from './stop-on-signal.js';
