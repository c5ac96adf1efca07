/** What whoever serves anything over HTTP needs, before and beside the server. */
export { addressProblem, checkAddress } from './check-address.js';
export { endConnectionsOnClose } from './end-connections-on-close.js';
