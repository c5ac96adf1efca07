import { z } from 'zod';
import { type HubKeys, openHubKeys } from './hub-keys.js';

/** What `GRAFO_HUB_KEYS` may be of a plugin. */
export const hubKeysSetting = z.string().transform((place, context): HubKeys => {
  try {
    return openHubKeys(place);
  } catch {
    context.addIssue('https://HUB/.well-known/grafo-hub-jwks.json, FILE, {"keys":[…]}');
    return z.NEVER;
  }
});
