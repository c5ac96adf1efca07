/** A generated country: places, initiatives, alignments, recognitions, portals and datasets, in the core's own tables. */
import { catalog } from '@grafo-abierto/catalog';
import { initiatives } from '@grafo-abierto/initiatives';
import { jurisdictions } from '@grafo-abierto/jurisdictions';
import { recognition } from '@grafo-abierto/recognition';
import { sdg } from '@grafo-abierto/sdg';
import { provisionSchemas, type Subgraph } from '@grafo-abierto/subgraph-kit';

export interface WorldSize {
  readonly localGovernments: number;
  readonly initiatives: number;
  readonly alignments: number;
  readonly datasets: number;
  readonly portals: number;
  readonly recognitions: number;
  /** Between -1 and 1: the same world each time. */
  readonly seed: number;
}

interface Part {
  readonly subgraph: Subgraph;
  readonly rows: number;
  readonly statements: readonly string[];
}

const ORIGIN = { actor: 'world', change: 'GENERATED', reason: null };

/** One portal in so many has nothing. */
const NEVER_REACHED = 7;

const one = (values: readonly string[]) =>
  `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + floor(random() * ${values.length})::int]`;

/** So many times in a hundred. */
const sometimes = (percent: number, value: string, otherwise = 'null') =>
  `case when random() < ${percent / 100} then ${value} else ${otherwise} end`;

const WORDS = [
  'transparencia presupuestaria',
  'presupuesto participativo',
  'gestión de residuos',
  'compras y contrataciones',
  'acceso a la información',
  'educación cívica',
  'rendición de cuentas',
  'datos abiertos',
  'niñez y género',
  'agua potable',
];

const ENGLISH = [
  'budget transparency',
  'participatory budgeting',
  'waste management',
  'open contracting',
  'access to information',
  'open data',
];

/** Places by a number from 0 on. */
const withPlaces = (ids: readonly string[]) => `
  create temporary table place (number bigint primary key, id text not null) on commit drop;
  insert into place select row_number() over (order by id) - 1, id from unnest(array['${ids.join("','")}']) as id`;

const aPlace = (number: string, places: number) =>
  `(select place.id from place where place.number = (${number} * 7919 + 13) % ${places})`;

export const localGovernmentIds = ({ localGovernments }: WorldSize): readonly string[] => {
  const provinces = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'].filter((letter) => letter !== 'C');
  return Array.from({ length: localGovernments }, (_, at) => {
    const province = provinces[at % provinces.length] ?? 'A';
    return `AR-${province}:${900_000 + at}`;
  });
};

function placesPart(size: WorldSize): Part {
  const ids = localGovernmentIds(size);
  return {
    subgraph: jurisdictions,
    rows: ids.length,
    statements: [
      `insert into jurisdiction (id, kind, category, name_es, parent_id, source_id)
       select id, 'LOCAL_GOVERNMENT', 'Municipio', 'Municipio ' || right(id, 6), left(id, 4),
         (select source_id from jurisdiction where id = 'AR')
       from unnest(array['${ids.join("','")}']::text[]) as id`,
    ],
  };
}

function initiativesPart(size: WorldSize, places: readonly string[]): Part {
  const made = `generate_series(1, ${size.initiatives}) as n`;
  const source = `(select source_id from initiative where id = 'AR0090')`;
  const observed = (days: number) => sometimes(85, `date '2015-01-01' + floor(random() * ${days})::int`);
  const observations = (table: string, what: string, kind: string, values: readonly string[]) => `
    insert into ${table} (id, initiative_id, ${what}, value, as_of, sequence, source_id)
    select '${kind}:' || n || ':' || k, 'W' || n, '${kind}', ${one(values)}, ${observed(3650)}, k, ${source}
    from ${made}, generate_series(1, 2) as k where random() < 0.5`;
  return {
    subgraph: initiatives,
    rows: size.initiatives,
    statements: [
      `select setseed(${size.seed})`,
      withPlaces(places),
      `insert into initiative (id, kind, title_es, title_en, title_original_language, status, stage, year,
         jurisdiction_id, source_id)
       select 'W' || n, ${one(['OGP_COMMITMENT', 'LOCAL_COMMITMENT', 'PROGRAM_PROJECT'])},
         ${one(WORDS)} || ' ' || ${one(WORDS)} || ' ' || n, ${sometimes(50, `${one(ENGLISH)} || ' ' || n`)}, 'es',
         ${one(['NOT_STATED', 'PENDING_REVIEW', 'DRAFT', 'IN_PROGRESS', 'COMPLETED', 'WITHDRAWN'])},
         ${sometimes(70, one(['DIAGNOSIS', 'CO_CREATION', 'IMPLEMENTATION', 'EVALUATION']))},
         2010 + floor(random() * 16)::int, ${sometimes(95, aPlace('n', places.length))}, ${source}
       from ${made}`,
      `insert into initiative_question (initiative_id, key, position, question_es, answer_es, source_id)
       select 'W' || n, 'summary', 1, '¿Qué es?', ${one(WORDS)} || ', ' || ${one(WORDS)}, ${source}
       from ${made} where random() < 0.5`,
      `insert into mechanism_use (initiative_id, mechanism_code, source_id)
       select 'W' || n, code, ${source}
       from ${made}, (select code, row_number() over (order by code) as k from mechanism) as mechanism
       where (n * 31 + k * 17) % 23 = 0`,
      `insert into involvement (initiative_id, organization_id, role, position, source_id)
       select 'W' || n, id, 'LEAD', 1, ${source}
       from ${made}, (select id, row_number() over (order by id) as k from organization) as organization
       where (n + k * 7) % 61 = 0`,
      observations('tag_observation', 'kind', 'LISTED_AREA', [
        'ACCESS_TO_INFORMATION',
        'OPEN_DATA',
        'GENDER',
      ]),
      observations('tag_observation', 'kind', 'POLICY_AREA', ['FISCAL_OPENNESS', 'JUSTICE', 'GENDER']),
      observations('assessment', 'scale', 'EARLY_RESULTS', ['MARGINAL', 'MAJOR', 'NOT_STATED']),
      observations('assessment', 'scale', 'AMBITION', ['LOW', 'HIGH']),
      observations('assessment', 'scale', 'COMPLETION', ['LIMITED', 'SUBSTANTIAL', 'COMPLETE']),
    ],
  };
}

function alignmentsPart({ alignments, initiatives: subjects, datasets, seed }: WorldSize): Part {
  const ofDatasets =
    datasets === 0 ? '' : `when n % 10 = 0 then 'world:d' || (1 + (n::bigint * 613) % ${datasets})`;
  return {
    subgraph: sdg,
    rows: alignments,
    statements: [
      `select setseed(${seed})`,
      `create temporary table numbered on commit drop as
       select id, sort_key, row_number() over (order by sort_key) - 1 as k, count(*) over () as all_of_them from target`,
      `insert into alignment (id, subject_type, subject_id, target_id, target_sort_key, relation, basis, confidence,
         as_of, source_id)
       select 'world:' || n, case when ${datasets} > 0 and n % 10 = 0 then 'Dataset' else 'Initiative' end,
         case ${ofDatasets} else 'W' || (1 + (n::bigint * 7) % ${subjects}) end,
         numbered.id, numbered.sort_key, ${one(['PRIMARY', 'SECONDARY'])},
         ${one(['DECLARED', 'CURATED', 'INFERRED'])}, null,
         ${sometimes(80, `date '2016-01-01' + floor(random() * 3300)::int`)},
         (select source_id from target order by sort_key limit 1)
       from generate_series(1, ${alignments}) as n
       join numbered on numbered.k = (n::bigint * 48271 + n / 3) % numbered.all_of_them`,
    ],
  };
}

function recognitionsPart({ recognitions, initiatives: subjects, seed }: WorldSize): Part {
  const edition = `(select edition_id from edition_category order by edition_id limit 1)`;
  return {
    subgraph: recognition,
    rows: recognitions,
    statements: [
      `select setseed(${seed})`,
      `insert into recognition (id, edition_id, category_id, kind, granted_on, initiative_id, source_id)
       select 'world:' || n, category.edition_id, category.category_id, ${one(['AWARD', 'MENTION'])},
         ${sometimes(80, `date '2018-01-01' + floor(random() * 2500)::int`)},
         'W' || (1 + (n * 11) % ${subjects}), (select source_id from recognition_edition where id = category.edition_id)
       from generate_series(1, ${recognitions}) as n
       join (select edition_id, category_id, row_number() over (order by category_id) - 1 as k,
               count(*) over () as all_of_them
             from edition_category where edition_id = ${edition}) as category
         on category.k = n % category.all_of_them`,
    ],
  };
}

function catalogPart(size: WorldSize, places: readonly string[]): Part {
  const made = `generate_series(1, ${size.datasets}) as n`;
  const source = `(select source_id from portal order by id limit 1)`;
  const reached = size.portals - Math.floor(size.portals / NEVER_REACHED);
  return {
    subgraph: catalog,
    rows: size.datasets,
    statements: [
      `select setseed(${size.seed})`,
      withPlaces(places),
      `insert into portal (id, title_es, url, software, jurisdiction_id, registered_by, status, status_since, source_id)
       select 'world-' || n, 'Portal ' || n, 'https://world-' || n || '.example/', 'CKAN',
         ${aPlace('n', places.length)}, 'MANIFEST',
         case when n % ${NEVER_REACHED} = 0 then 'NEVER_REACHED' else ${one(['HEALTHY', 'DEGRADED', 'STALE', 'DOWN'])} end,
         timestamptz '2024-03-05 12:00Z', ${source}
       from generate_series(1, ${size.portals}) as n`,
      `insert into publisher (id, portal_id, name, source_id)
       select 'world:p' || n, 'world-' || n, 'Ministerio ' || n, ${source}
       from generate_series(1, ${size.portals}) as n`,
      `insert into dataset (id, portal_id, jurisdiction_id, title, description, publisher_id, issued, modified,
         periodicity, periodicity_days, super_themes, keywords, licence_id, licence_open, content_digest, presence,
         vanished_at, first_seen_at, source_id)
       select 'world:d' || n, portal.id, portal.jurisdiction_id, ${one(WORDS)} || ' ' || n,
         ${sometimes(60, `${one(WORDS)} || '. ' || ${one(WORDS)}`)}, 'world:p' || substr(portal.id, 7),
         ${sometimes(50, `timestamptz '2012-01-01Z' + random() * interval '4000 days'`)},
         ${sometimes(80, `timestamptz '2016-01-01Z' + random() * interval '3800 days'`)},
         period.code, period.days, ${sometimes(80, `array[${one(['GOVE', 'ECON', 'ENVI', 'TRAN'])}]`, `'{}'`)},
         ${sometimes(50, `array[${one(['obra pública', 'salud', 'tránsito'])}]`, `'{}'`)}, licence.id, licence.open,
         'digest', presence.word, case when presence.word = 'VANISHED' then now() end, now(), ${source}
       from ${made}
       join lateral (select (n * 3) % ${reached} as k) as place on true
       join portal on portal.id = 'world-' || (1 + place.k + place.k / ${NEVER_REACHED - 1})
       join lateral (select * from (values (0, 'R/P1D', 1.0), (1, 'R/P1Y', 365.0), (2, null, null), (3, 'IRREGULAR', null))
         as period (k, code, days) where k = n % 4) as period on true
       join lateral (select * from (values (0, 'CC-BY-4.0', true), (1, 'COPYRIGHT', false), (2, null, null))
         as licence (k, id, open) where k = n % 3) as licence on true
       join lateral (select case when n % 17 = 0 then 'VANISHED' else 'LISTED' end as word) as presence on true`,
      `insert into portal_fetch (id, portal_id, started_at, duration_ms, outcome)
       select 'world:' || n || ':' || k, 'world-' || n, timestamptz '2024-03-05Z' + k * interval '1 hour', 10, 'SUCCEEDED'
       from generate_series(1, ${size.portals}) as n, generate_series(1, 5) as k`,
      `insert into metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity)
       select dataset.id || ':' || k, portal_id, dataset.id, 'DATASET', dataset.id, 'DATASET_LICENCE', ${one(['ERROR', 'WARNING', 'INFO'])}
       from dataset, generate_series(1, 3) as k where length(dataset.id) <= 10 and dataset.id like 'world:d%'`,
      `insert into distribution (dataset_id, position, format, source_id)
       select 'world:d' || n, k, ${one(['CSV', 'JSON', 'XLSX', 'PDF'])}, ${source}
       from ${made}, generate_series(1, 2) as k`,
    ],
  };
}

/** @param databaseUrl an administrator's, of a database in which the core is provisioned and has its starter data */
export async function generateWorld(
  databaseUrl: string,
  size: WorldSize,
  onPart: (name: string, rows: number) => void = () => undefined,
): Promise<void> {
  const places = ['AR', 'AR-C', 'AR-M', 'AR-B', 'AR-V', ...localGovernmentIds(size)];
  const parts = [
    placesPart(size),
    initiativesPart(size, places),
    catalogPart(size, places),
    alignmentsPart(size),
    recognitionsPart(size),
  ];
  const urls: Readonly<Record<string, string>> = await provisionSchemas(
    databaseUrl,
    parts.map(({ subgraph }) => subgraph.name),
  );
  for (const { subgraph, rows, statements } of parts) {
    const open = await subgraph.open(urls[subgraph.name] ?? '');
    try {
      await open.writeInBulk(ORIGIN, async (manager) => {
        for (const statement of statements) await manager.execute(statement);
      });
    } finally {
      await open.close();
    }
    onPart(subgraph.name, rows);
  }
}
