import { defineEntity, p } from '@mikro-orm/core';

/** How far a subgraph's feed has come; its one row is the lock that puts changes in the order of their commits. */
export const FeedHeadEntity = defineEntity({
  name: 'FeedHead',
  tableName: 'feed_head',
  properties: {
    /** Another one for each database: a position of a database that was remade names nothing in this one. */
    epoch: p.string().primary(),
    position: p.bigint('number'),
    /** Up to here, what was said anew since may have been forgotten. */
    compacted: p.bigint('number'),
    /** The types and versions of the declaration by which it was written last; null where that is not known. */
    declared: p.string().nullable(),
  },
});

/** One change, in the order in which it was committed. */
export const FeedEventEntity = defineEntity({
  name: 'FeedEvent',
  tableName: 'feed_event',
  properties: {
    position: p.bigint('number').primary(),
    type: p.string(),
    id: p.string(),
    /** What the feed says of the entity since then; null when it is gone. */
    content: p.json().nullable(),
    at: p.datetime().$type<string>(),
  },
});

export type FeedEntities = readonly [typeof FeedHeadEntity, typeof FeedEventEntity];
