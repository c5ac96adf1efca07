/** An initiative of which all is known that a page can show, and datasets of its place, in the core's own tables. */
import { catalog } from '@grafo-abierto/catalog';
import { initiatives } from '@grafo-abierto/initiatives';
import { recognition } from '@grafo-abierto/recognition';
import { provisionSchemas, type Subgraph } from '@grafo-abierto/subgraph-kit';

export const RICH = 'TEST-1';

/** Something that an initiative says of itself, and that must be shown as the text that it is. */
export const MARKUP = '<b onclick="alert(1)">presupuesto</b>';

/** More than one page of an organization's list. */
export const PROJECTS = 30;

const ORIGIN = { actor: 'test', change: 'GENERATED', reason: null };

const SOURCE = `(select source_id from initiative where id = 'AR0090')`;

const INITIATIVE: readonly string[] = [
  `insert into initiative (id, kind, code, title_es, title_original_language, status, stage, year, jurisdiction_id,
     source_id)
   values ('${RICH}', 'LOCAL_COMMITMENT', 'MZA-1', 'Presupuesto abierto de Mendoza ${MARKUP}', 'ES', 'IN_PROGRESS',
     'IMPLEMENTATION', 2021, 'AR-M', ${SOURCE})`,
  `insert into initiative_question (initiative_id, key, position, question_es, answer_es, summary_es, source_id)
   values ('${RICH}', 'COMMITMENT', 1, '¿En qué consiste?', 'Un texto largo que la página publicó.', 'Un resumen.',
     ${SOURCE})`,
  `insert into stage_entry (id, initiative_id, position, stage, entered_on, period, note_es, source_id)
   values ('${RICH}:1', '${RICH}', 1, 'DIAGNOSIS', null, '2020', null, ${SOURCE}),
     ('${RICH}:2', '${RICH}', 2, 'CO_CREATION', null, '2021-05', 'Con tres mesas abiertas.', ${SOURCE}),
     ('${RICH}:3', '${RICH}', 3, 'APPLICATION', null, null, null, ${SOURCE}),
     ('${RICH}:4', '${RICH}', 4, 'IMPLEMENTATION', '2021-10-04', null, null, ${SOURCE})`,
  `insert into milestone (id, initiative_id, position, title_es, starts_on, ends_on, status, source_id)
   values ('${RICH}:m1', '${RICH}', 1, 'Publicar el presupuesto', '2021-03-01', '2021-06-30', 'COMPLETED', ${SOURCE}),
     ('${RICH}:m2', '${RICH}', 2, 'Abrir la ejecución', null, '2022-12-31', 'IN_PROGRESS', ${SOURCE}),
     ('${RICH}:m3', '${RICH}', 3, 'Medir los resultados', null, null, 'NOT_STATED', ${SOURCE})`,
  `insert into evidence (id, initiative_id, milestone_id, title_es, url, checksum, source_id)
   values ('${RICH}:e1', '${RICH}', '${RICH}:m1', 'Presupuesto 2021', 'https://example.org/presupuesto.pdf',
     '${'a1'.repeat(32)}', ${SOURCE}),
     ('${RICH}:e2', '${RICH}', null, null, 'http://example.org/acta', null, ${SOURCE})`,
  `insert into tag_observation (id, initiative_id, kind, value, raw_value, as_of, as_of_raw, sequence,
     vocabulary_version, source_id)
   values ('${RICH}:t1', '${RICH}', 'LISTED_AREA', 'OPEN_DATA', 'Open Data', '2021-05-03', null, 1, '2020', ${SOURCE}),
     ('${RICH}:t2', '${RICH}', 'LISTED_AREA', 'JUSTICE', 'Justice', '2023-02-10', null, 1, '2022', ${SOURCE}),
     ('${RICH}:t3', '${RICH}', 'POLICY_AREA', 'GENDER', null, null, '2023', 1, null, ${SOURCE})`,
  `insert into assessment (id, initiative_id, scale, value, raw_value, as_of, as_of_raw, sequence,
     vocabulary_version, source_id)
   values ('${RICH}:a1', '${RICH}', 'COMPLETION', 'LIMITED', 'Limited', '2021-12-01', null, 1, null, ${SOURCE}),
     ('${RICH}:a2', '${RICH}', 'COMPLETION', 'LIMITED', 'Limited', '2022-12-01', null, 1, '2022', ${SOURCE}),
     ('${RICH}:a3', '${RICH}', 'AMBITION', 'HIGH', null, '2022-12-01', null, 1, null, ${SOURCE})`,
  `insert into mechanism_use (initiative_id, mechanism_code, source_id)
   values ('${RICH}', 'OPEN_CONTRACTING', ${SOURCE})`,
  `insert into related_initiative (initiative_id, relation, related_id, position, related_title, source_id)
   values ('${RICH}', 'PREDECESSOR', 'AR0075', 1, null, ${SOURCE}), ('${RICH}', 'ORIGIN', 'X-9', 2, null, ${SOURCE})`,
  `insert into initiative (id, kind, title_es, title_original_language, status, year, jurisdiction_id, source_id)
   select 'TEST-P' || n, 'PROGRAM_PROJECT', 'Proyecto ' || n, 'ES', 'NOT_STATED', 2021, 'AR-M', ${SOURCE}
   from generate_series(1, ${PROJECTS}) as n`,
  `insert into involvement (initiative_id, organization_id, role, position, source_id)
   select 'TEST-P' || n, 'fundeps', 'PARTNER', 1, ${SOURCE} from generate_series(1, ${PROJECTS}) as n`,
];

const RECOGNITION: readonly string[] = [
  `insert into recognition (id, edition_id, category_id, kind, granted_on, initiative_id, jurisdiction_id, source_id)
   select 'test:1', edition_id, category_id, 'AWARD', '2021-11-30', '${RICH}', 'AR-M',
     (select source_id from recognition_edition limit 1)
   from edition_category order by category_id limit 1`,
];

const CATALOG: readonly string[] = [
  `insert into dataset (id, portal_id, jurisdiction_id, title, super_themes, keywords, content_digest, presence,
     first_seen_at, source_id, quality_score, quality_findability, quality_accessibility, quality_interoperability,
     quality_reusability, quality_contextuality)
   select 'test:d' || n, portal.id, 'AR-M', 'Datos ' || n, '{}', '{}', 'digest', 'LISTED', now(), portal.source_id,
     100 + 10 * n, 50, 10, 20 + n, 15, 5 + n
   from (select * from portal where jurisdiction_id = 'AR-M' order by id limit 1) as portal, generate_series(1, 4) as n`,
];

/** @param databaseUrl an administrator's, of a database in which the core has its starter data */
export async function plantRichInitiative(databaseUrl: string): Promise<void> {
  const parts: readonly (readonly [Subgraph, readonly string[]])[] = [
    [initiatives, INITIATIVE],
    [recognition, RECOGNITION],
    [catalog, CATALOG],
  ];
  const urls: Readonly<Record<string, string>> = await provisionSchemas(
    databaseUrl,
    parts.map(([{ name }]) => name),
  );
  for (const [subgraph, statements] of parts) {
    const open = await subgraph.open(urls[subgraph.name] ?? '');
    try {
      await open.writeInBulk(ORIGIN, async (manager) => {
        for (const statement of statements) await manager.execute(statement);
      });
    } finally {
      await open.close();
    }
  }
}
