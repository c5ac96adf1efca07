import { createContractingPlugin } from './create-plugin.js';
import { readSettings } from './settings.js';

/** Public contracting of Mendoza, from the sources that the environment names. */
export const plugin = await createContractingPlugin(readSettings(process.env));
