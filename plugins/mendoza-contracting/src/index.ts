/** The plugin of Mendoza's public contracting, for whoever embeds or tries it. */
export {
  type ContractingPlugin,
  type ContractingSettings,
  createContractingPlugin,
} from './create-plugin.js';
