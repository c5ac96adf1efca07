/** Walks every way that a query can take through a supergraph, and finds the fields that no subgraph answers there. */
import type { Finding } from '../report/describe-problem.js';
import type { JoinedSchema } from '../supergraph/joined-schema.js';
import type { JoinedField, JoinedType } from '../supergraph/joined-type.js';
import { keyOfPlaces, type Place } from './place.js';
import { Reach } from './reach.js';

interface Step {
  readonly type: JoinedType;
  readonly places: readonly Place[];
  readonly path: readonly string[];
}

/** One finding for each coordinate, by the shortest query that meets it. */
export function findUnreachable(schema: JoinedSchema): readonly Finding[] {
  const found = new Map<string, Finding>();
  const walk = new Walk(schema);
  const report: Report = (coordinate, answering, { places, path }) => {
    if (found.has(coordinate)) return;
    const [from, to] = [places.map(({ graph }) => graph), answering].map((graphs) => [
      ...new Set(graphs.map((graph) => schema.graphName(graph))),
    ]);
    found.set(coordinate, {
      code: 'GRAFO_COMPOSITION_UNREACHABLE',
      subgraphs: [...new Set([...(from ?? []), ...(to ?? [])])],
      coordinate,
      detail: `${printPath(path)} leads to ${from?.join(', ')}, whence no subgraph can answer ${coordinate}.`,
    });
  };
  for (let step = walk.next(); step; step = walk.next()) {
    if (step.type.isObject) walk.goThroughFields(step, report);
    else walk.goThroughObjects(step, report);
  }
  return [...found.values()];
}

type Report = (coordinate: string, answering: readonly string[], step: Step) => void;

class Walk {
  readonly #schema: JoinedSchema;
  readonly #reach: Reach;
  readonly #seen = new Set<string>();
  readonly #steps: Step[] = [];
  #at = 0;

  constructor(schema: JoinedSchema) {
    this.#schema = schema;
    this.#reach = new Reach(schema);
    for (const type of schema.roots) {
      const places = [...type.byGraph.keys()].map((graph) => ({ graph, type: type.name, provided: [] }));
      this.#add({ type, places, path: type.name === 'Query' ? [] : [type.name.toLowerCase()] });
    }
  }

  next(): Step | undefined {
    return this.#steps[this.#at++];
  }

  goThroughFields(step: Step, report: Report): void {
    const { type, path } = step;
    const places = this.#reach.spread(type.name, step.places);
    for (const field of type.fields.values()) {
      if (field.isInaccessible) continue;
      const below = this.#reach.follow(type.name, field.name, places);
      const way = { ...step, path: [...path, field.name] };
      if (below.length === 0) report(...this.#whoDeclares(type, field), way);
      else this.#addBelow(field, { places: below, path: way.path });
    }
  }

  goThroughObjects(step: Step, report: Report): void {
    for (const name of this.#schema.objectsOf(step.type.name)) {
      const type = this.#schema.type(name);
      if (!type || type.isInaccessible || !this.#reach.canAllBe(step.places, name)) continue;
      const places = this.#reach.narrow(step.places, name);
      const path = [...step.path, `... on ${name}`];
      if (places.length > 0) this.#add({ type, places, path });
      else if (this.#reach.isNameless(step.places, name))
        report(name, [...type.byGraph.keys()], { ...step, path });
    }
  }

  /** A field that an @interfaceObject adds stands in no subgraph's SDL under the object's own name. */
  #whoDeclares(type: JoinedType, { name, byGraph }: JoinedField): [coordinate: string, graphs: string[]] {
    const added = type.interfaces.find(
      (it) => byGraph.size === 0 && this.#schema.type(it)?.fields.get(name)?.byGraph.size,
    );
    const graphs = added === undefined ? byGraph : this.#schema.type(added)?.fields.get(name)?.byGraph;
    return [`${added ?? type.name}.${name}`, [...(graphs?.keys() ?? [])]];
  }

  #addBelow(field: JoinedField, step: Omit<Step, 'type'>): void {
    const type = this.#schema.type(field.type);
    if (type) this.#add({ type, ...step });
  }

  #add(step: Step): void {
    const key = `${step.type.name} ${keyOfPlaces(step.places)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#steps.push(step);
  }
}

function printPath(path: readonly string[]): string {
  const [first = '', ...rest] = path;
  const isOperation = first === 'mutation' || first === 'subscription';
  const steps = isOperation ? rest : path;
  const inner = steps.reduceRight((below, step) => `{ ${step}${below && ` ${below}`} }`, '');
  return isOperation ? `${first} ${inner}` : inner;
}
