/** Answers what the engine can get from where it stands: over fields, and over keys from one subgraph to another. */
import { type FieldNode, Kind, print, type SelectionSetNode } from 'graphql';
import type { JoinedSchema } from '../supergraph/joined-schema.js';
import { LeastSolution } from './least-solution.js';
import { keyOfPlaces, type Place, providedBelow } from './place.js';

/** Of each object that something can be, where it is. */
type Objects = ReadonlyMap<string, readonly Place[]>;

export class Reach {
  readonly #schema: JoinedSchema;
  readonly #solution = new LeastSolution<readonly Place[]>([], (places) => places.length);

  constructor(schema: JoinedSchema) {
    this.#schema = schema;
  }

  /** The given places of an object and all those that its keys lead to. */
  spread(type: string, from: readonly Place[]): readonly Place[] {
    return this.#solution.answer(`${type} ${keyOfPlaces(from)}`, () => this.#followKeys(type, from));
  }

  /** The places behind a field of an object; none where no subgraph answers it from here. */
  follow(type: string, field: string, from: readonly Place[]): readonly Place[] {
    return from.flatMap((place) => {
      const inGraph = this.#schema.type(place.type)?.fields.get(field)?.byGraph.get(place.graph);
      if (!inGraph) return [];
      const below = providedBelow(place, field, (condition) => this.#fits(type, condition));
      if (inGraph.isExternal && !below) return [];
      if (inGraph.requires && !this.#canRequire(type, inGraph.requires, place)) return [];
      const provided = [...(below ?? []), ...(inGraph.provides ? [inGraph.provides] : [])];
      return [{ graph: place.graph, type: inGraph.type, provided }];
    });
  }

  /** Of places where something abstract is, those where it can be this object. */
  narrow(from: readonly Place[], object: string): readonly Place[] {
    const nameless = from.filter(({ graph, type }) => this.#schema.isInterfaceObject(graph, type));
    const named = from
      .filter((place) => !nameless.includes(place))
      .filter(({ graph, type }) => this.#schema.objectsIn(graph, type).has(object));
    const fitting = nameless.filter(({ type }) => this.#schema.objectsOf(type).has(object));
    const told = fitting
      .flatMap((place) => this.#namedPlacesOf(place))
      .filter(({ graph, type }) => this.#schema.objectsIn(graph, type).has(object));
    const places = [...named, ...told].map((place) => ({ ...place, type: object }));
    return told.length === 0 ? places : [...places, ...fitting];
  }

  /** Whether something stands here as an @interfaceObject, and nobody can be asked which object it is. */
  isNameless(from: readonly Place[], object: string): boolean {
    return from.some(
      (place) =>
        this.#schema.isInterfaceObject(place.graph, place.type) &&
        this.#schema.objectsOf(place.type).has(object) &&
        this.#namedPlacesOf(place).length === 0,
    );
  }

  /** Whether no union or interface behind a shared field lacks this object: what one cannot return, none does. */
  canAllBe(from: readonly Place[], object: string): boolean {
    return from.every(({ graph, type }) => {
      if (this.#isObject(type) || this.#schema.isInterfaceObject(graph, type)) return true;
      return this.#schema.objectsIn(graph, type).has(object);
    });
  }

  #canSelect(set: SelectionSetNode, type: string, from: readonly Place[]): boolean {
    return this.#canSelectOfEach(set, new Map([[type, from]]), true);
  }

  /**
   * Whether all that is selected can be had of each object. A fragment that fits none is void on an object;
   * on an interface or union the planner finds no way to it.
   */
  #canSelectOfEach({ selections }: SelectionSetNode, objects: Objects, isObject: boolean): boolean {
    return selections.every((selection) => {
      if (selection.kind === Kind.FIELD)
        return [...objects].every(([type, from]) => this.#canSelectField(selection, type, from));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
      const condition = selection.typeCondition?.name.value;
      const fitting = [...objects].filter(([type]) => !condition || this.#fits(type, condition));
      if (fitting.length === 0) return isObject;
      const isNarrowed = isObject || this.#isObject(condition);
      return this.#canSelectOfEach(selection.selectionSet, new Map(fitting), isNarrowed);
    });
  }

  #canSelectField({ name, selectionSet }: FieldNode, type: string, from: readonly Place[]): boolean {
    if (name.value === '__typename') return true;
    const below = this.follow(type, name.value, from);
    if (below.length === 0 || !selectionSet) return below.length > 0;
    const fieldType = this.#schema.type(type)?.fields.get(name.value)?.type ?? '';
    const objects = new Map<string, readonly Place[]>();
    for (const object of this.#schema.objectsOf(fieldType)) {
      const places = this.#isObject(fieldType) ? below : this.narrow(below, object);
      if (places.length > 0) objects.set(object, this.spread(object, places));
      else if (this.isNameless(below, object)) return false;
    }
    return this.#canSelectOfEach(selectionSet, objects, this.#isObject(fieldType));
  }

  /** What is required comes from elsewhere, so the engine must be able to come back by a key as well. */
  #canRequire(type: string, requires: SelectionSetNode, place: Place): boolean {
    const keys = this.#schema.type(place.type)?.byGraph.get(place.graph)?.keys ?? [];
    const met = this.#solution.answer(`${type} @requires ${print(requires)} ${keyOfPlaces([place])}`, () => {
      const from = this.spread(type, [place]);
      const isMet =
        this.#canSelect(requires, type, from) && keys.some((key) => this.#canSelect(key, type, from));
      return isMet ? [place] : [];
    });
    return met.length > 0;
  }

  #followKeys(type: string, from: readonly Place[]): readonly Place[] {
    const places = [...from];
    const left = this.#enterablePlacesOf(type).filter(
      (target) => !from.some(({ graph, type }) => graph === target.graph && type === target.type),
    );
    for (let index = 0; index < left.length; ) {
      const target = left[index];
      const keys = target ? (this.#schema.type(target.type)?.byGraph.get(target.graph)?.keys ?? []) : [];
      if (target && keys.some((key) => this.#canSelect(key, type, places))) {
        places.push(target);
        left.splice(index, 1);
        index = 0;
      } else index += 1;
    }
    return places;
  }

  /** Where an object of this type can be asked for by a key, also through an interface of its. */
  #enterablePlacesOf(type: string): readonly Place[] {
    const own = this.#schema.type(type);
    const interfaces = own?.isObject ? own.interfaces : [];
    return [type, ...interfaces].flatMap((name) =>
      [...(this.#schema.type(name)?.byGraph ?? [])]
        .filter(([, { keys }]) => keys.length > 0)
        .filter(([, { isInterfaceObject }]) => name === type || isInterfaceObject)
        .map(([graph]) => ({ graph, type: name, provided: [] })),
    );
  }

  /** The places that know which object an @interfaceObject is. */
  #namedPlacesOf(place: Place): readonly Place[] {
    return this.spread(place.type, [place]).filter(
      ({ graph, type }) => !this.#schema.isInterfaceObject(graph, type),
    );
  }

  #isObject(type: string | undefined): boolean {
    return type !== undefined && this.#schema.type(type)?.isObject === true;
  }

  #fits(type: string, condition: string): boolean {
    return type === condition || this.#schema.objectsOf(condition).has(type);
  }
}
