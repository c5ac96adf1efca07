/** The plugin itself: public works, where they are, and what its fields answer. Read anew when the file changes. */
import { readFileSync, statSync } from 'node:fs';
import { field } from './execute.mjs';
import { QueryError } from './read-query.mjs';

const SOURCE = { es: 'Datos de ejemplo, de ninguna obra real', en: 'Example data, of no real work' };
const PROVENANCE = {
  __typename: 'Provenance',
  source: `${SOURCE.es} / ${SOURCE.en}`,
  url: null,
  retrievedAt: null,
  asOf: null,
  licence: 'CC-BY-4.0',
  transform: null,
};
const STATUSES = ['PLANNED', 'UNDER_WAY', 'FINISHED'];

/** Which interfaces and unions an object of each type stands behind. */
export const BEHIND = { SantaFeWorksProject: ['Sourced', '_Entity'], Jurisdiction: ['_Entity'] };

/** @returns a function that answers what `works.json` says now */
export function openWorks(file) {
  let seen = '';
  let works = [];
  return () => {
    const { mtimeNs, size, ino } = statSync(file, { bigint: true });
    const stamp = `${mtimeNs} ${size} ${ino}`;
    if (stamp === seen) return works;
    seen = stamp;
    try {
      works = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      process.stderr.write(`${file}: ${error.message}\n`);
    }
    return works;
  };
}

/** What the fields of Query are. */
export function graphOf(works, sdl) {
  const project = (work) => ({
    __typename: 'SantaFeWorksProject',
    id: work.id,
    title: field({ lang: oneOf(['ES', 'EN']) }, ({ lang }) =>
      lang === 'EN' ? (work.title.en ?? work.title.es) : (work.title.es ?? work.title.en),
    ),
    status: work.status,
    budget: work.budget,
    startsOn: work.startsOn,
    place: jurisdiction(work.place),
    provenance: PROVENANCE,
  });
  const jurisdiction = (id) => ({
    __typename: 'Jurisdiction',
    id,
    santaFeWorks: field({ status: oneOf(STATUSES) }, ({ status }) =>
      works
        .filter(({ place }) => place === id || place.startsWith(`${id}:`))
        .filter((work) => status === null || work.status === status)
        .map(project),
    ),
  });
  const projectOf = (id) => {
    const work = works.find((each) => each.id === id);
    return work ? project(work) : null;
  };
  const isOurs = (id) => id === 'AR-S' || id.startsWith('AR-S:');
  const entity = (key) => {
    const id = anId(key?.id, 'id');
    if (key.__typename === 'SantaFeWorksProject') return projectOf(id);
    if (key.__typename === 'Jurisdiction') return isOurs(id) ? jurisdiction(id) : null;
    throw new QueryError(`${key.__typename} is no entity of this subgraph.`);
  };
  return {
    __typename: 'Query',
    _service: { __typename: '_Service', sdl },
    // In the order of the keys, and null for what is not known.
    _entities: field({ representations: aList }, ({ representations }) => representations.map(entity)),
    santaFeWorksProject: field({ id: anId }, ({ id }) => projectOf(id)),
  };
}

/** A work as a line of the feed. */
export function recordOf({ id, title, status, startsOn, place, sdgTarget }) {
  return {
    type: 'SantaFeWorksProject',
    id,
    deleted: false,
    about: null,
    title,
    summary: SOURCE,
    url: null,
    jurisdiction: place,
    dates: startsOn ? [{ name: 'START', value: startsOn }] : [],
    sdgTargets: sdgTarget ? [{ target: sdgTarget, basis: 'DECLARED', asOf: null }] : [],
    facets: [{ name: 'STATUS', value: status, asOf: null }],
  };
}

const oneOf = (values) => (value, name) => {
  if (value === undefined || value === null) return null;
  if (!values.includes(value)) throw new QueryError(`${name} is one of ${values.join(', ')}.`);
  return value;
};

function anId(value, name) {
  if (typeof value === 'string' || Number.isSafeInteger(value)) return String(value);
  throw new QueryError(`${name} is a text.`);
}

function aList(value, name) {
  if (Array.isArray(value)) return value;
  throw new QueryError(`${name} is a list.`);
}
