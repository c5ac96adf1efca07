/** Connects to the internet and to nothing else: not to this machine, and not to its neighbours. */
import { buildConnector } from 'undici';
import { checkLiteralAddress, guardedLookup, type ResolveHost, systemResolveHost } from './guarded-lookup.js';

/** For an undici agent or pool; what fails tells its caller `GRAFO_FETCH_ADDRESS_REFUSED`. */
export function guardedConnect(
  resolveHost: ResolveHost = systemResolveHost,
  options: buildConnector.BuildOptions = {},
): buildConnector.connector {
  const connect = buildConnector({ ...options, lookup: guardedLookup(resolveHost), allowH2: false });
  return (target, callback) => {
    try {
      checkLiteralAddress(target.hostname);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    connect(target, callback);
  };
}
