import { defineEntity, p } from '@mikro-orm/core';

/** That a write was made, so that a retry of it changes nothing again. */
export const WriteReceiptEntity = defineEntity({
  name: 'WriteReceipt',
  tableName: 'write_receipt',
  properties: {
    subject: p.string().primary(),
    clientMutationId: p.string().primary(),
    /** Of the mutation and its input. */
    digest: p.string(),
    /** The id of what was written; null while it is being written. */
    entityId: p.string().nullable(),
    at: p.datetime().$type<string>(),
  },
});
