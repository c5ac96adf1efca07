import { describeHistoryContract, openTestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { sdg } from './subgraph.js';

describeHistoryContract('sdg', () => openTestSubgraph(sdg), {
  SdgGoal: { key: { number: 16 }, sql: "update goal set title_es = 'Otro' where number = 16" },
  SdgTarget: { key: { id: '16.7' }, sql: "update target set title_es = 'Otro' where id = '16.7'" },
  SdgIndicator: {
    key: { id: '1.a.3@2017' },
    sql: "update indicator set title_es = 'Otro' where id = '1.a.3@2017'",
  },
  SdgAlignment: {
    key: { id: 'AR0090:16.7:INFERRED' },
    sql: "update alignment set confidence = 0.75, as_of = '2026-02-28' where id = 'AR0090:16.7:INFERRED'",
  },
});
