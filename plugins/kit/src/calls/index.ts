/** Signed calls of hubs to plugins, for the hub that signs them and for tests of both. */
export { CALL_CLOCK_TOLERANCE, CALL_LIFE, SCHEMA_QUERY, socketTarget } from './call-signature.js';
export { type HubKeys, openHubKeys } from './hub-keys.js';
export {
  type CallHeaders,
  type CallMoment,
  type CallSigner,
  type PluginCall,
  signCall,
} from './sign-call.js';
