/** What whoever serves or asks anything over HTTP needs, before and beside the server. */
export { type FeedAddress, RemoteFeed, type RemoteFeedOptions } from '../feed/remote/remote-feed.js';
export { type FeedRoute, useFeeds } from '../feed/use-feed.js';
export { ACCEPTED_ENCODINGS, decoderOf } from '../guarded-http/decoders.js';
export { guardedConnect } from '../guarded-http/guarded-connect.js';
export { addressProblem, checkAddress } from './check-address.js';
export { endConnectionsOnClose } from './end-connections-on-close.js';
