/** Answers a query that was read, from plain objects: `{ __typename, name: its value, or field(…) }`. */
import { QueryError, valuesOf } from './read-query.mjs';

const DEEPEST = 64;
/** A few lines can ask for everything of everything. */
const MOST_FIELDS = 100_000;

/** A field with arguments: what reads each of them, and what answers. */
export function field(takes, answer) {
  return Object.assign(answer, { takes });
}

/**
 * @param query of `readQuery`
 * @param root what the fields of Query are
 * @param behind which interfaces and unions an object of each type stands behind
 * @param given the variables
 */
export function execute(query, root, behind, given) {
  return new Execution(query, behind, variablesOf(query.variables, given)).answer(root, query.selections, 0);
}

class Execution {
  #fragments;
  #behind;
  #variables;
  #fields = 0;

  constructor({ fragments }, behind, variables) {
    this.#fragments = fragments;
    this.#behind = behind;
    this.#variables = variables;
  }

  answer(object, selections, depth) {
    if (depth > DEEPEST) throw new QueryError(`The answer is deeper than ${DEEPEST} levels.`);
    const asked = new Map();
    for (const each of this.#fieldsOf(object, selections, new Set()))
      asked.set(each.key, [...(asked.get(each.key) ?? []), each]);
    const answer = Object.create(null);
    for (const [key, [first, ...more]] of asked) {
      if (++this.#fields > MOST_FIELDS) throw new QueryError(`The answer has over ${MOST_FIELDS} fields.`);
      const below = [first, ...more].flatMap((each) => each.selections);
      answer[key] = this.#complete(this.#read(object, first), below, depth, first.name);
    }
    return answer;
  }

  /** The fields that are asked of this object, those in fragments too. */
  *#fieldsOf(object, selections, seen) {
    for (const selection of selections) {
      const { key, spread } = selection;
      if (!selection.isWanted(this.#variables) || seen.has(spread)) continue;
      if (spread !== undefined) seen.add(spread);
      const fragment = spread === undefined ? selection : this.#fragments.get(spread);
      if (fragment === undefined) throw new QueryError(`There is no fragment ${spread}.`);
      if (key !== undefined) yield selection;
      else if (this.#isA(object, fragment.on)) yield* this.#fieldsOf(object, fragment.selections, seen);
    }
  }

  #isA({ __typename }, type) {
    return type === undefined || type === __typename || this.#behind[__typename]?.includes(type) === true;
  }

  #read(object, { name, args }) {
    if (!Object.hasOwn(object, name)) throw new QueryError(`${object.__typename} has no field ${name}.`);
    const value = object[name];
    const given = valuesOf(args, this.#variables);
    const takes = Object.entries(value?.takes ?? {});
    const unknown = Object.keys(given).find((argument) => takes.every(([taken]) => taken !== argument));
    if (unknown !== undefined) throw new QueryError(`${name} has no argument ${unknown}.`);
    if (typeof value !== 'function') return value;
    return value(
      Object.fromEntries(takes.map(([argument, read]) => [argument, read(given[argument], argument)])),
    );
  }

  #complete(value, selections, depth, name) {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((item) => this.#complete(item, selections, depth, name));
    if ((typeof value === 'object') !== selections.length > 0)
      throw new QueryError(`${name} ${selections.length > 0 ? 'has no fields' : 'needs fields'}.`);
    return typeof value === 'object' ? this.answer(value, selections, depth + 1) : value;
  }
}

function variablesOf(declared, given) {
  const known = Object.create(null);
  for (const { name, isRequired, standard } of declared) {
    const value = Object.hasOwn(given, name) ? given[name] : standard?.({});
    if (isRequired && (value ?? null) === null) throw new QueryError(`$${name} is missing.`);
    known[name] = value;
  }
  return known;
}
