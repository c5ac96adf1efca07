import { describeHistoryContract } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeHistoryContract('catalog', openWithFixture, {
  Portal: {
    key: { id: 'mendoza' },
    sql: "update portal set title_es = 'Otro', operation = 'PAUSED', operation_reason = 'x' where id = 'mendoza'",
  },
  Dataset: {
    key: { id: 'mendoza:presupuesto:2024' },
    sql: "update dataset set title = 'Otro', licence_id = null, licence_open = null where id = 'mendoza:presupuesto:2024'",
  },
  Publisher: {
    key: { id: 'mendoza:ministerio' },
    sql: "update publisher set name = 'Otro' where id = 'mendoza:ministerio'",
  },
});
