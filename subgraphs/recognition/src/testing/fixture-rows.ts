import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { recognition } from '../subgraph.js';

/** What the starter cannot have: two editions with nominations and recognitions, in two jurisdictions. */
const FIXTURE = `
  insert into source (id, source) values ('fixture', 'Invented for a test');

  insert into recognition_edition (id, year, name_es, name_en, opens_on, closes_on, source_id) values
    ('provinces-2023', 2023, 'Edición de las provincias', null, '2023-03-01', '2023-04-30', 'fixture');
  insert into edition_category (edition_id, category_id, source_id)
    select 'provinces-2023', unnest(array['SDG:10', 'SDG:2', 'THEME:GENDER', 'LEVEL:PROVINCE']), 'fixture';

  insert into standard (id, name_es, name_en, description_es, minimum, maximum, source_id) values
    ('proactive-disclosure', 'Transparencia activa', 'Proactive disclosure', 'Qué se publica sin pedido.', 0, 5, 'fixture'),
    ('agora', 'Ágora', null, null, 1, 4, 'fixture');
  insert into edition_standard (edition_id, standard_id, source_id)
    select 'provinces-2023', id, 'fixture' from standard;

  insert into nomination (id, edition_id, category_id, initiative_id, status, nominated_on, source_id) values
    ('federal-program-2021:nomination-1', 'federal-program-2021', 'SDG:16', 'AR0090', 'RECOGNISED', '2021-09-01', 'fixture'),
    ('federal-program-2021:nomination-2', 'federal-program-2021', null, null, 'NOT_STATED', null, 'fixture'),
    ('federal-program-2021:nomination-3', 'federal-program-2021', 'SDG:2', 'AR0043', 'WITHDRAWN', '2021-09-20', 'fixture'),
    ('provinces-2023:nomination-1', 'provinces-2023', 'SDG:10', 'AR0043', 'FINALIST', '2023-04-01', 'fixture');

  insert into evaluation (id, standard_id, score, maximum, evaluator_role, evaluated_on, source_id) values
    ('1', 'proactive-disclosure', 42.5, 50, 'JURY', '2021-10-01', 'fixture'),
    ('2', null, 7, 10, 'NOT_STATED', null, 'fixture');
  insert into recognition
    (id, edition_id, category_id, kind, granted_on, initiative_id, jurisdiction_id, evaluation_id, source_id) values
    ('federal-program-2021:recognition-1', 'federal-program-2021', 'SDG:16', 'AWARD', '2021-10-15', 'AR0090', 'AR', '1', 'fixture'),
    ('federal-program-2021:recognition-2', 'federal-program-2021', 'LEVEL:PROVINCE', 'MENTION', null, null, 'AR-M', null, 'fixture'),
    ('provinces-2023:recognition-1', 'provinces-2023', 'SDG:10', 'GOOD_PRACTICE', '2023-06-01', 'AR0090', 'AR-M', '2', 'fixture');

  insert into baseline_assessment (id, jurisdiction_id, standard_id, score, kind, assessed_on, source_id) values
    ('1', 'AR-M', 'proactive-disclosure', 2.5, 'SELF', '2021-05-01', 'fixture'),
    ('2', 'AR-M', 'proactive-disclosure', 3, 'EXTERNAL', '2023-05-01', 'fixture'),
    ('3', 'AR-M', 'agora', 4, 'NOT_STATED', null, 'fixture');
  insert into development_level (jurisdiction_id, as_of, name_es, name_en, source_id) values
    ('AR-M', '2023-01-01', 'Intermedio', 'Intermediate', 'fixture'),
    ('AR-M', '2020-01-01', 'Inicial', 'Initial', 'fixture');
`;

/** The subgraph with its starter and the fixture above. */
export async function openWithFixture(): Promise<TestSubgraph> {
  const subgraph = await openTestSubgraph(recognition);
  await subgraph.sql(FIXTURE);
  return subgraph;
}
