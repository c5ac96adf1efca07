import { describeHistoryContract } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeHistoryContract('recognition', openWithFixture, {
  RecognitionEdition: {
    key: { id: 'provinces-2023' },
    sql: "update recognition_edition set closes_on = '2033-01-01' where id = 'provinces-2023'",
  },
  RecognitionCategory: {
    key: { id: 'SDG:16' },
    sql: "update recognition_category set name_es = 'Paz' where id = 'SDG:16'",
  },
  Standard: { key: { id: 'agora' }, sql: "update standard set maximum = maximum + 1 where id = 'agora'" },
  Nomination: {
    key: { id: 'provinces-2023:nomination-1' },
    sql: "update nomination set initiative_id = 'AR0001' where id = 'provinces-2023:nomination-1'",
  },
  Recognition: {
    key: { id: 'provinces-2023:recognition-1' },
    sql: "update recognition set granted_on = '2033-01-01' where id = 'provinces-2023:recognition-1'",
  },
});
