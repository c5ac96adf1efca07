/** The same questions as SQL over the tables of those whose facts they are: what a person would write who has them all. */
import pg from 'pg';

export interface PlaceAsked {
  readonly within?: string;
  readonly withinAny?: readonly string[];
  readonly province?: readonly string[];
  readonly kind?: readonly string[];
  readonly region?: readonly string[];
  readonly hasPortal?: boolean;
}

export interface SdgAsked {
  readonly goals?: readonly number[];
  readonly targets?: readonly string[];
  readonly basis?: readonly string[];
}

export interface RecognitionAsked {
  readonly axis?: readonly string[];
  readonly value?: readonly string[];
  readonly edition?: readonly string[];
}

interface Between<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

export interface InitiativesAsked {
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly stage?: readonly string[];
  readonly principle?: readonly string[];
  readonly mechanism?: readonly string[];
  readonly listedArea?: readonly string[];
  readonly policyArea?: readonly string[];
  readonly completion?: readonly string[];
  readonly earlyResults?: readonly string[];
  readonly ambition?: readonly string[];
  readonly organization?: readonly string[];
  readonly actionPlan?: readonly string[];
  readonly year?: Between<number>;
  readonly sdg?: SdgAsked;
  readonly jurisdiction?: PlaceAsked;
  readonly recognised?: boolean;
  readonly recognition?: RecognitionAsked;
  readonly trust?: readonly string[];
}

export interface DatasetsAsked {
  readonly licence?: readonly string[];
  readonly licenceOpen?: boolean;
  readonly format?: readonly string[];
  readonly theme?: readonly string[];
  readonly keyword?: readonly string[];
  readonly publisher?: readonly string[];
  readonly portal?: readonly string[];
  readonly presence?: readonly string[];
  readonly freshness?: readonly string[];
  readonly modified?: Between<string>;
  readonly year?: Between<number>;
  readonly sdg?: SdgAsked;
  readonly jurisdiction?: PlaceAsked;
  readonly trust?: readonly string[];
}

/** For each of the conditions that may be asked, what it means. */
type Meaning<Asked> = { readonly [Name in keyof Asked]-?: (asked: NonNullable<Asked[Name]>) => string };

const text = (value: string) => pg.escapeLiteral(value);
const list = (values: readonly (string | number)[]) =>
  values.length === 0 ? '(null)' : `(${values.map((value) => text(String(value))).join(', ')})`;

/** The region is that of the nearest place around it that has one; parents say what lies around what. */
const PLACES = `
  recursive around (id, level, depth) as (
    select id, id, 0 from jurisdictions.jurisdiction
    union all
    select around.id, parent.parent_id, depth + 1
    from around join jurisdictions.jurisdiction as parent on parent.id = around.level
    where parent.parent_id is not null
  ),
  region as (
    select distinct on (around.id) around.id, place.region
    from around join jurisdictions.jurisdiction as place on place.id = around.level
    where place.region is not null order by around.id, depth
  )`;

function placeOf(
  column: string,
  { within, withinAny, province, kind, region, hasPortal }: PlaceAsked,
): string {
  const conditions = ['true'];
  if (within !== undefined)
    conditions.push(`${column} in (select id from around where level = ${text(within)})`);
  if (withinAny !== undefined)
    conditions.push(`${column} in (select id from around where level in ${list(withinAny)})`);
  if (province !== undefined)
    conditions.push(`coalesce(left(${column}, 4), 'NOT_STATED') in ${list(province)}`);
  if (hasPortal !== undefined)
    conditions.push(`${column} ${hasPortal ? '' : 'not'} in (
      select jurisdiction_id from catalog.portal where operation in ('ACTIVE', 'PAUSED'))`);
  if (kind !== undefined)
    conditions.push(`${column} in (select id from jurisdictions.jurisdiction where kind in ${list(kind)})`);
  if (region !== undefined)
    conditions.push(`${column} in (select id from region where region in ${list(region)})`);
  return conditions.join(' and ');
}

function sdgOf(type: string, id: string, { goals, targets, basis }: SdgAsked): string {
  const conditions = [`subject_type = ${text(type)}`, `subject_id = ${id}`];
  if (goals !== undefined) conditions.push(`target.goal_number::text in ${list(goals)}`);
  if (targets !== undefined) conditions.push(`target.id in ${list(targets)}`);
  if (basis !== undefined) conditions.push(`basis in ${list(basis)}`);
  return `exists (select from sdg.alignment join sdg.target on target.id = target_id
    where ${conditions.join(' and ')})`;
}

/** Those that have none have the value NOT_STATED, as in a table. */
function orNone(values: readonly string[], found: string, none: string): string {
  return values.includes('NOT_STATED') ? `(${found} or not exists (${none}))` : found;
}

/** What was observed last. */
function observed(table: string, what: string, kind: string) {
  const day = (row: string) => `coalesce(${row}.as_of, '-infinity')`;
  const of = (row: string) => `${row}.initiative_id = initiative.id and ${row}.${what} = '${kind}'`;
  return (values: readonly string[]) =>
    orNone(
      values,
      `exists (
        select from initiatives.${table} as seen where ${of('seen')} and seen.value in ${list(values)}
        and not exists (
          select from initiatives.${table} as later where ${of('later')} and ${day('later')} > ${day('seen')}))`,
      `select from initiatives.${table} as any_day where ${of('any_day')}`,
    );
}

const between =
  (column: string, cast: string) =>
  ({ from, to }: Between<string | number>): string => {
    const conditions = ['true'];
    if (from !== undefined) conditions.push(`${column} >= ${text(String(from))}::${cast}`);
    if (to !== undefined) conditions.push(`${column} <= ${text(String(to))}::${cast}`);
    return conditions.join(' and ');
  };

const isOneOf = (column: string) => (values: readonly string[]) => `${column} in ${list(values)}`;

/** No plugin tells of an initiative or a dataset. */
const isCore = (values: readonly string[]) => `'CORE' in ${list(values)}`;

const RECOGNISED = 'recognition.recognition where recognition.initiative_id = initiative.id';

const INITIATIVES: Meaning<InitiativesAsked> = {
  kind: isOneOf('kind'),
  status: isOneOf('status'),
  stage: isOneOf('stage'),
  principle: (codes) => `exists (select from initiatives.mechanism_use join initiatives.mechanism
    on mechanism.code = mechanism_code where initiative_id = initiative.id and principle_code in ${list(codes)})`,
  mechanism: (codes) => {
    const used = 'select from initiatives.mechanism_use where initiative_id = initiative.id';
    return orNone(codes, `exists (${used} and mechanism_code in ${list(codes)})`, used);
  },
  listedArea: observed('tag_observation', 'kind', 'LISTED_AREA'),
  policyArea: observed('tag_observation', 'kind', 'POLICY_AREA'),
  completion: observed('assessment', 'scale', 'COMPLETION'),
  earlyResults: observed('assessment', 'scale', 'EARLY_RESULTS'),
  ambition: observed('assessment', 'scale', 'AMBITION'),
  organization: (ids) => `exists (select from initiatives.involvement
    where initiative_id = initiative.id and organization_id in ${list(ids)})`,
  actionPlan: isOneOf('action_plan_id'),
  year: between('year', 'int'),
  trust: isCore,
  sdg: (asked) => sdgOf('Initiative', 'initiative.id', asked),
  jurisdiction: (asked) => placeOf('jurisdiction_id', asked),
  recognised: (isAsked) => `${isAsked ? '' : 'not '}exists (select from ${RECOGNISED})`,
  recognition: ({ axis, value, edition }) => {
    const category = ['true'];
    if (axis !== undefined) category.push(`axis in ${list(axis)}`);
    if (value !== undefined) category.push(`value in ${list(value)}`);
    const inEdition = edition === undefined ? 'true' : `edition_id in ${list(edition)}`;
    return `exists (select from ${RECOGNISED} and ${inEdition} and category_id in (
      select id from recognition.recognition_category where ${category.join(' and ')}))`;
  },
};

const DATASETS: Meaning<DatasetsAsked> = {
  licence: (ids) => `coalesce(licence_id, 'NOT_STATED') in ${list(ids)}`,
  licenceOpen: (isOpen) => `licence_open = ${isOpen}`,
  format: (values) => `exists (select from catalog.distribution
    where dataset_id = dataset.id and format in ${list(values)})`,
  theme: (values) => `super_themes && array[${values.map(text).join(', ')}]::text[]`,
  keyword: (values) => `keywords && array[${values.map(text).join(', ')}]::text[]`,
  publisher: (names) => `publisher_id in (select id from catalog.publisher where name in ${list(names)})`,
  portal: isOneOf('portal_id'),
  presence: isOneOf('presence'),
  freshness: (values) => `case
    when modified is null or periodicity_days is null then 'NOT_STATED'
    when (now() at time zone 'UTC')::date
      <= ((modified at time zone 'UTC') + greatest(periodicity_days, 1) * interval '1 day')::date then 'CURRENT'
    else 'OVERDUE' end in ${list(values)}`,
  modified: between(`(modified at time zone 'UTC')::date`, 'date'),
  year: between(`extract(year from issued at time zone 'UTC')`, 'int'),
  trust: isCore,
  sdg: (asked) => sdgOf('Dataset', 'dataset.id', asked),
  jurisdiction: (asked) => placeOf('jurisdiction_id', asked),
};

function conditionsOf<Asked extends object>(meaning: Meaning<Asked>, asked: Asked): string {
  const conditions = Object.keys(asked).map((name) => {
    const key = name as keyof Asked;
    // What holds no condition keeps everything.
    if (JSON.stringify(asked[key]) === '{}') return 'true';
    return `(${(meaning[key] as (value: unknown) => string)(asked[key])})`;
  });
  return ['true', ...conditions].join(' and ');
}

/** Ids, in no order; what is a draft is only for those who may edit it. */
export const initiativesByHand = (asked: InitiativesAsked): string => `
  with ${PLACES} select id from initiatives.initiative
  where status <> 'DRAFT' and ${conditionsOf(INITIATIVES, asked)}`;

/** Ids, in no order; what the portal lists no more is left out unless it is asked for. */
export const datasetsByHand = (asked: DatasetsAsked): string => `
  with ${PLACES} select id from catalog.dataset
  where superseded_by_id is null and ${conditionsOf(DATASETS, { presence: ['LISTED'], ...asked })}`;
