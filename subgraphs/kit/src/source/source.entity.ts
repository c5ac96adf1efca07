import { defineEntity, p } from '@mikro-orm/core';

/** A publication that facts were read from; every row of a subgraph points at one. */
export const SourceEntity = defineEntity({
  name: 'Source',
  tableName: 'source',
  properties: {
    id: p.string().primary(),
    source: p.string(),
    url: p.string().nullable(),
    retrievedAt: p.datetime().nullable(),
    asOf: p.date().nullable(),
    licence: p.string().nullable(),
    transform: p.string().nullable(),
  },
});
