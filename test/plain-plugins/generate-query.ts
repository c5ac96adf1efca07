/** Queries of every shape that a gateway writes, and of many that it does not: most of them are valid. */
import fc from 'fast-check';

interface Generated {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type FieldsOf = Readonly<Record<string, { readonly type?: string; readonly args?: fc.Arbitrary<string> }>>;

const STATUS = ['PLANNED', 'UNDER_WAY', 'FINISHED', 'null', '$status', '$other'];
const ID = [
  '"SFW-1"',
  '"SFW-2"',
  '"\\u0053FW-3"',
  '"none"',
  '1',
  '$id',
  '"""\n    SFW-1\n  """',
  '""" SFW-2"""',
];
const optional = (name: string, values: readonly string[]) =>
  fc.oneof(
    fc.constant(''),
    fc.constantFrom(...values).map((value) => `(${name}: ${value})`),
  );
const required = (name: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => `(${name}: ${value})`);

const TYPES: Readonly<Record<string, FieldsOf>> = {
  Query: {
    santaFeWorksProject: { type: 'SantaFeWorksProject', args: required('id', ID) },
    _entities: {
      type: '_Entity',
      args: required('representations', ['$keys', '[]', '[$key, {__typename: "Jurisdiction", id: $id}]']),
    },
    _service: { type: '_Service' },
  },
  _Service: {},
  _Entity: {},
  Sourced: { provenance: { type: 'Provenance' } },
  SantaFeWorksProject: {
    id: {},
    title: { args: optional('lang', ['ES', 'EN', 'null', '$lang']) },
    status: {},
    budget: {},
    startsOn: {},
    place: { type: 'Jurisdiction' },
    provenance: { type: 'Provenance' },
  },
  Jurisdiction: {
    id: {},
    santaFeWorks: { type: 'SantaFeWorksProject', args: optional('status', STATUS) },
  },
  Provenance: { source: {}, url: {}, retrievedAt: {}, asOf: {}, licence: {}, transform: {} },
};
/** What can be said of an object of each type, other than itself. */
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  SantaFeWorksProject: ['SantaFeWorksProject', 'Sourced', '_Entity'],
  Jurisdiction: ['Jurisdiction', '_Entity'],
  _Entity: ['SantaFeWorksProject', 'Jurisdiction', 'Sourced', '_Entity'],
  Sourced: ['SantaFeWorksProject', 'Sourced'],
  Query: ['Query'],
};
const FRAGMENTS = ['Sourced', 'SantaFeWorksProject', 'Jurisdiction'] as const;

const condition = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '@include(if: $yes)',
    '@skip(if: $no)',
    '@skip(if: true)',
    '@include(if: $yes) @skip(if: $yes)',
  ],
);
const alias = fc.constantFrom('', '', '', 'a: ', 'b: ', '__proto__: ');
const separator = fc.constantFrom(' ', '\n', ', ', ' # comentario\n', '\r\n\t');

const typename = condition.map((when) => `__typename ${when}`);

const fieldOf = (type: string, depth: number): fc.Arbitrary<string> =>
  fc
    .constantFrom(...Object.entries(TYPES[type] ?? {}))
    .chain(([name, { type: below, args = fc.constant('') }]) =>
      fc
        .tuple(alias, args, condition, below === undefined ? fc.constant('') : selectionOf(below, depth - 1))
        .map(([as, given, when, inner]) => `${as}${name}${given} ${when} ${inner}`),
    );

const inlineOf = (type: string, depth: number): fc.Arbitrary<string> => {
  const conditions = (CONDITIONS[type] ?? []).filter((it) => it !== '_Entity');
  const on = fc.constantFrom(...conditions, undefined);
  return on.chain((it) =>
    fc
      .tuple(condition, selectionOf(it ?? type, depth - 1))
      .map(([when, inner]) => `...${it === undefined ? '' : ` on ${it}`} ${when} ${inner}`),
  );
};

const spreadOf = (type: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...FRAGMENTS.filter((it) => CONDITIONS[type]?.includes(it) === true)), condition)
    .map(([name, when]) => `...Of${name} ${when}`);

function selectionOf(type: string, depth: number): fc.Arbitrary<string> {
  const choices = [typename];
  if (Object.keys(TYPES[type] ?? {}).length > 0 && depth > 0)
    choices.push(fieldOf(type, depth), fieldOf(type, depth));
  if (depth > 0 && CONDITIONS[type] !== undefined) choices.push(inlineOf(type, depth));
  if (FRAGMENTS.some((it) => CONDITIONS[type]?.includes(it) === true)) choices.push(spreadOf(type));
  const selections = fc.array(fc.oneof(...choices), { minLength: 1, maxLength: 4 });
  return fc.tuple(selections, separator).map(([all, between]) => `{ ${all.join(between)} }`);
}

/** Of a type's own leaves, where it has any: a fragment in a fragment is tried by hand. */
const fragmentOf = (type: string) => {
  const leaves = Object.entries(TYPES[type] ?? {}).filter(([, { type: below }]) => below === undefined);
  const fields = leaves.map(([name, { args = fc.constant('') }]) =>
    fc.tuple(alias, args, condition).map(([as, given, when]) => `${as}${name}${given} ${when}`),
  );
  return fc
    .array(fc.oneof(typename, ...fields), { minLength: 1, maxLength: 3 })
    .map((selected) => `fragment Of${type} on ${type} { ${selected.join(' ')} }`);
};

const DECLARED =
  '($status: SantaFeWorksStatus, $other: SantaFeWorksStatus = FINISHED, $lang: Language = EN, $id: ID! = "SFW-1", $yes: Boolean! = true, $no: Boolean!, $keys: [_Any!]!, $key: _Any!)';

const representation = fc.oneof(
  fc.constantFrom('AR-S', 'AR-S:820147', 'AR-M').map((id) => ({ __typename: 'Jurisdiction', id })),
  fc.constantFrom('SFW-1', 'SFW-3', 'none').map((id) => ({ __typename: 'SantaFeWorksProject', id })),
);

const variables = fc.record(
  {
    status: fc.constantFrom('PLANNED', 'FINISHED', null),
    other: fc.constantFrom('UNDER_WAY', null),
    lang: fc.constantFrom('ES', 'EN', null),
    id: fc.constantFrom('SFW-2', 'AR-S', 7),
    yes: fc.boolean(),
    no: fc.boolean(),
    keys: fc.array(representation, { maxLength: 4 }),
    key: representation,
  },
  { requiredKeys: ['no', 'keys', 'key'] },
);

const fragments = fc.tuple(...FRAGMENTS.map(fragmentOf)).map((texts) => texts.join('\n'));

export const generatedQuery: fc.Arbitrary<Generated> = fc
  .tuple(selectionOf('Query', 5), fragments, variables)
  .map(([selection, more, given]) => ({
    query: `query Asked ${DECLARED} ${selection} ${more}`,
    variables: given,
  }));
