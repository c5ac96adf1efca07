/**
 * The acceptance operations as one statement each: what somebody would write who has all tables before them, answering
 * the same JSON. Where a label is a matter of translation, the key stands in for it; words are looked up in the vectors
 * of the index, since no owner keeps any.
 */

const PROVINCE = (id: string) => `split_part(${id}, ':', 1)`;

const query = (text: string) => `(websearch_to_tsquery('discovery.folded_es', '${text}')
  || websearch_to_tsquery('discovery.folded_en', '${text}'))`;

const ACROSS = `
  with hit as (
    select i.id, i.year from initiatives.initiative i
    join jurisdictions.jurisdiction j on j.id = i.jurisdiction_id
      and j.kind in ('NATION', 'PROVINCE', 'LOCAL_GOVERNMENT')
    where i.status <> 'DRAFT' and i.year between 2013 and 2022
      and (i.jurisdiction_id = 'AR' or i.jurisdiction_id like 'AR-%')
      and exists (
        select from sdg.alignment a
        where a.subject_type = 'Initiative' and a.subject_id = i.id
          and a.target_id in ('16.7', '16.10') and a.basis in ('DECLARED', 'CURATED'))
  ), page as (
    select id from hit order by year desc, id collate "C" desc limit 50
  )
  select json_build_object('initiatives', json_build_object(
    'totalCount', (select count(*) from hit),
    'edges', (
      select json_agg(json_build_object('node', json_build_object(
        'id', i.id, 'title', coalesce(i.title_es, i.title_en),
        'jurisdiction', json_build_object('id', i.jurisdiction_id),
        'sdgAlignments', (
          select json_agg(json_build_object(
            'target', json_build_object('id', a.target_id), 'basis', a.basis,
            'provenance', json_build_object('source', s.source)) order by a.target_sort_key, a.id)
          from sdg.alignment a join sdg.source s on s.id = a.source_id
          where a.subject_type = 'Initiative' and a.subject_id = i.id),
        'provenance', json_build_object('source', s.source, 'url', s.url)
      )) order by i.year desc, i.id collate "C" desc)
      from page join initiatives.initiative i using (id) join initiatives.source s on s.id = i.source_id))) as data`;

const observed = (table: string, what: string, kind: string, day: string | null) => `
  select distinct initiative_id, value from (
    select initiative_id, value, rank() over (partition by initiative_id order by as_of desc nulls last) as age
    from initiatives.${table} where ${what} = '${kind}' ${day === null ? '' : `and (as_of is null or as_of <= '${day}')`}
  ) as seen where age = 1`;

const cell = (keys: readonly (readonly [dimension: string, key: string])[]) =>
  `json_build_array(${keys
    .map(
      ([dimension, key]) => `json_build_object('dimension', '${dimension}', 'key', ${key}, 'label', ${key})`,
    )
    .join(', ')})`;

const CUBE_KEYS = cell([
  ['YEAR', 'year::text'],
  ['LISTED_AREA', 'area'],
  ['EARLY_RESULTS', 'results'],
]);

const cube = (day: string | null) => `(
  with counted as (
    select i.year, coalesce(area.value, 'NOT_STATED') as area, coalesce(results.value, 'NOT_STATED') as results,
      count(*) as count
    from initiatives.initiative i
    left join (${observed('tag_observation', 'kind', 'LISTED_AREA', day)}) as area on area.initiative_id = i.id
    left join (${observed('assessment', 'scale', 'EARLY_RESULTS', day)}) as results on results.initiative_id = i.id
    where i.status <> 'DRAFT' and i.kind = 'OGP_COMMITMENT' group by 1, 2, 3
  )
  select json_build_object(
    'total', (select count(*) from initiatives.initiative where status <> 'DRAFT' and kind = 'OGP_COMMITMENT'),
    'cells', (select json_agg(json_build_object('keys', ${CUBE_KEYS}, 'count', count)) from counted)))`;

const STATISTICS = `select json_build_object('then', ${cube('2020-12-31')}, 'now', ${cube(null)}) as data`;

const CUYO = (id: string) =>
  `${PROVINCE(id)} in (select id from jurisdictions.jurisdiction where region = 'CUYO')`;

const PEERS = `
  with hit as (
    select i.id, i.year from initiatives.initiative i
    where i.status <> 'DRAFT' and ${CUYO('i.jurisdiction_id')}
      and exists (select from initiatives.mechanism_use u where u.initiative_id = i.id and u.mechanism_code = 'OPEN_CONTRACTING')
  ), found as (
    select d.id, ts_rank(e.words, ${query('compras contrataciones')}) as rank
    from catalog.dataset d join discovery.entry e on e.type = 'Dataset' and e.id = d.id
    where d.presence = 'LISTED' and e.words @@ ${query('compras contrataciones')} and ${CUYO('d.jurisdiction_id')}
  )
  select json_build_object(
    'initiatives', json_build_object(
      'totalCount', (select count(*) from hit),
      'edges', (
        select json_agg(json_build_object('node', json_build_object(
          'id', i.id, 'title', coalesce(i.title_es, i.title_en),
          'jurisdiction', json_build_object('id', j.id, 'name', j.name_es, 'plugins', (
            select coalesce(json_agg(json_build_object('id', p.id)), '[]'::json)
            from hub.plugin p where p.jurisdiction_ids @> array[j.id])))) order by i.year desc, i.id collate "C" desc)
        from (select id from hit order by year desc, id collate "C" desc limit 20) as page
        join initiatives.initiative i using (id) join jurisdictions.jurisdiction j on j.id = i.jurisdiction_id)),
    'datasets', json_build_object(
      'totalCount', (select count(*) from found),
      'edges', (
        select json_agg(json_build_object('node', json_build_object(
          'id', d.id, 'title', d.title,
          'portal', json_build_object('id', p.id, 'jurisdiction', json_build_object('id', p.jurisdiction_id)),
          'distributions', (
            select json_agg(json_build_object('format', format) order by position)
            from catalog.distribution where dataset_id = d.id))) order by page.rank desc, d.id collate "C" desc)
        from (select id, rank from found order by rank desc, id collate "C" desc limit 20) as page
        join catalog.dataset d using (id) join catalog.portal p on p.id = d.portal_id))) as data`;

const FRESHNESS = `case
  when d.modified is null or d.periodicity_days is null then 'NOT_STATED'
  when d.modified + greatest(d.periodicity_days, 1) * interval '1 day' >= now() then 'CURRENT' else 'OVERDUE' end`;

const PROCUREMENT = `
  with found as (
    select ${PROVINCE('d.jurisdiction_id')} as province, ${FRESHNESS} as freshness
    from catalog.dataset d join discovery.entry e on e.type = 'Dataset' and e.id = d.id
    where d.presence = 'LISTED' and d.licence_open and e.words @@ ${query('compras contrataciones')}
  ), counted as (
    select province, freshness, count(*) as count from found group by 1, 2
  )
  select json_build_object('statistics', json_build_object(
    'total', (select count(*) from found),
    'cells', (select json_agg(json_build_object('keys', ${cell([
      ['PROVINCE', 'province'],
      ['FRESHNESS', 'freshness'],
    ])}, 'count', count)) from counted),
    'excluded', (
      select json_agg(json_build_object('source', json_build_object('id', id, 'name', title_es), 'status', status,
        'since', status_since, 'reason', status))
      from catalog.portal p where operation in ('ACTIVE', 'PAUSED') and status in ('NEVER_REACHED', 'DOWN')
        and not exists (select from catalog.dataset where portal_id = p.id)))) as data`;

const facet = (dimension: string, source: string) => `
  select '${dimension}' as dimension, key, count(*) as count from (${source}) as valued group by key`;

const ofFacet = (name: string) => `
  select coalesce(value, 'NOT_STATED') as key from hit
  left join discovery.facet on facet.entry = hit.key and facet.name = '${name}' and facet.until is null`;

/** @param isWithFacets whether all that was found is counted too */
const search = (isWithFacets: boolean) => `
  with hit as materialized (
    select e.key, e.id, e.type, e.year, e.jurisdiction_id, ts_rank(e.words, ${query('transparencia presupuesto')}) as rank
    from discovery.entry e where e.words @@ ${query('transparencia presupuesto')} and e.feed is not null
  ), bucket as (
    ${[
      facet('KIND', ofFacet('KIND')),
      facet('PROVINCE', `select coalesce(${PROVINCE('jurisdiction_id')}, 'NOT_STATED') as key from hit`),
      facet(
        'SDG_GOAL',
        `select distinct hit.key as entry, coalesce(goal::text, 'NOT_STATED') as key from hit
         left join discovery.alignment on alignment.entry = hit.key`,
      ),
      facet('YEAR', `select coalesce(year::text, 'NOT_STATED') as key from hit`),
      facet('LISTED_AREA', ofFacet('LISTED_AREA')),
    ].join(' union all ')}
  )
  select json_build_object('search', json_build_object(
    'totalCount', (select count(*) from hit),
    'edges', (
      select json_agg(json_build_object('score', page.rank, 'node', json_build_object(
        'type', e.type, 'entityId', e.id, 'title', coalesce(e.title_es, e.title_en),
        'summary', coalesce(e.summary_es, e.summary_en), 'url', e.url,
        'jurisdiction', (select json_build_object('id', j.id, 'name', j.name_es)
          from jurisdictions.jurisdiction j where j.id = e.jurisdiction_id),
        'sdgTargets', (select json_agg(distinct target) from discovery.alignment a where a.entry = e.key),
        'entity', coalesce(
          (select json_build_object('id', i.id, 'status', i.status) from initiatives.initiative i
           where e.type = 'Initiative' and i.id = e.id),
          (select json_build_object('id', d.id, 'modified', d.modified) from catalog.dataset d
           where e.type = 'Dataset' and d.id = e.id)))) order by page.rank desc, e.type desc, e.id desc)
      from (select key, rank from hit order by rank desc, type desc, id desc limit 10) as page
      join discovery.entry e using (key))
    ${
      isWithFacets
        ? `, 'facets', (select json_agg(json_build_object('dimension', dimension, 'buckets', buckets)) from (
            select dimension, json_agg(json_build_object('key', key, 'label', key, 'count', count) order by count desc) as buckets
            from bucket group by dimension) as facets)`
        : ''
    }, 'freshness', (select json_agg(json_build_object('feed', name, 'lastEventAt', last_event_at)) from discovery.feed)
  )) as data`;

/** By the operation's file. */
export const BY_HAND = {
  search: search(true),
  'across-subgraphs': ACROSS,
  statistics: STATISTICS,
  peers: PEERS,
  'open-procurement': PROCUREMENT,
};

export const SEARCH_WITHOUT_FACETS = search(false);
