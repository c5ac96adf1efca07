import { defineEntity, p } from '@mikro-orm/core';

/** An operation that a client was seen to run, without what it asked about. */
export const RecordedOperationEntity = defineEntity({
  name: 'RecordedOperation',
  tableName: 'recorded_operation',
  properties: {
    /** SHA-256 of the document. */
    hash: p.string().primary(),
    /** Empty where it says nothing of itself. */
    client: p.string().primary(),
    clientVersion: p.string().primary(),
    name: p.string().nullable(),
    document: p.text(),
    count: p.bigint('number'),
    firstSeen: p.datetime().$type<string>(),
    lastSeen: p.datetime().$type<string>(),
  },
});
