/**
 * Plans an operation field by field and type by type: which fetches it takes, and which wait for which.
 *
 * Each object of the response is a position. Its fields are asked where a fetch has reached it already, else in
 * a subgraph to which a key leads, with what the field requires fetched before. What a subgraph cannot answer of
 * a value is asked of the next one that has the value.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, responseKeyOf } from '../selection/collect-fields.js';
import { countAnswered } from './count-answered.js';
import { fieldsOf, placeWith, setOf, wayTo } from './entrances.js';
import type { Facts, KnownEntrance, KnownSource } from './facts.js';
import type { Plan } from './plan.type.js';
import type { Place, Position } from './position.js';
import { aliasArguments } from './requirement-keys.js';
import type { SelectionBuilder } from './selection-builder.js';
import type { Step } from './step.type.js';
import { entityStep, planOf, rootStep } from './steps.js';

/** Of all types that objects can be, over all places; an operation can be written that has no end of them. */
const MAXIMUM_FIELDS = 10_000;

/**
 * Plans an operation without conditions.
 *
 * Throws where no plan can be.
 */
export function planOperation(document: DocumentNode, facts: Facts): Plan {
  const operation = getOperationAST(document);
  const root = operation && facts.rootOf(operation.operation);
  if (!operation || !root) throw new Error('The operation has no root type in the schema.');
  const run = new Planning(facts, fragmentsOf(document.definitions));
  run.root(root, operation.selectionSet);
  return planOf(run.steps, operation);
}

class Planning {
  readonly steps: Step[] = [];
  /** Whoever wants to know which steps have what was just planned. */
  readonly #watchers = new Set<Set<Step>>();
  /** The requirements that are being planned, to notice one that needs itself. */
  readonly #open = new Set<string>();
  #planned = 0;

  constructor(
    private readonly facts: Facts,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  root(type: string, selectionSet: SelectionSetNode): void {
    const position: Position = { type, path: [], places: [] };
    const [left] = this.#fields(position, this.facts.fieldsOf(type, [selectionSet], this.fragments));
    if (left) throw new Error(`No subgraph answers ${print(left)}.`);
  }

  /** Plans what is selected of an object that a fetch has reached; what is left that nobody can answer there. */
  #object(
    place: Place,
    type: string,
    selectionSet: SelectionSetNode,
    path: Position['path'],
  ): readonly SelectionNode[] {
    const { facts } = this;
    if (facts.isInterfaceObject(place.step.graph, type))
      return this.#interfaceObject({ type, path, places: [place] }, selectionSet);
    const members = facts.membersIn(place.step.graph, type);
    if (members) return this.#members(place, { type, path, places: [place] }, members, selectionSet);
    const fields = facts.fieldsOf(type, [selectionSet], this.fragments);
    return this.#fields({ type, path, places: [place] }, fields);
  }

  /** What all types have in common is asked of the interface, and the rest of each of them. */
  #members(
    place: Place,
    position: Position,
    members: readonly string[],
    selectionSet: SelectionSetNode,
  ): readonly SelectionNode[] {
    const { facts, fragments } = this;
    place.selection.typename();
    const lists = members.map((member) => facts.fieldsOf(member, [selectionSet], fragments));
    const { graph } = place.step;
    const isCommon = (field: FieldNode) =>
      lists.every((list) => list.includes(field)) &&
      [position.type, ...members].every((type) => facts.canAnswer(graph, type, field.name.value));
    const common = (lists[0] ?? []).filter((field) => !isTypename(field) && isCommon(field));
    const left = this.#fields(position, common);
    return members.flatMap((member, index) => {
      const rest = (lists[index] ?? []).filter((field) => !common.includes(field));
      const below = this.#fields(
        {
          type: member,
          path: [...position.path, { type: member }],
          places: [{ ...place, selection: place.selection.on(member) }],
        },
        [...left, ...rest],
      );
      return below.length > 0 ? [onType(member, below)] : [];
    });
  }

  /** Asks what an object is, unless nothing depends on it. */
  #interfaceObject(position: Position, selectionSet: SelectionSetNode): readonly SelectionNode[] {
    const { facts, fragments } = this;
    const fieldsOf = (type: string) => facts.fieldsOf(type, [selectionSet], fragments);
    const own = fieldsOf(position.type);
    const isOfInterface = own.every(({ name }) => facts.sourcesOf(position.type, name.value).length > 0);
    const isSameForAll = facts
      .membersOf(position.type)
      .map(fieldsOf)
      .every((fields) => fields.length === own.length && fields.every((field, at) => field === own[at]));
    const left = isOfInterface && isSameForAll ? this.#fields(position, own) : undefined;
    if (left?.length === 0) return [];
    for (const { graph } of facts.entrancesOf(position.type)) {
      if (facts.isInterfaceObject(graph, position.type)) continue;
      const place = this.#enter(graph, position);
      if (place)
        return this.#object(place, position.type, left ? setWith(left) : selectionSet, position.path);
    }
    throw new Error(`No subgraph tells what a ${position.type} is.`);
  }

  /**
   * What is left of the fields that nobody can answer at this position. Those that one subgraph alone can answer
   * come first: it may answer some of the others too.
   */
  #fields(position: Position, fields: readonly FieldNode[]): readonly FieldNode[] {
    const hasChoice = ({ name }: FieldNode) => this.facts.sourcesOf(position.type, name.value).length > 1;
    const inOrder = [...fields.filter((field) => !hasChoice(field)), ...fields.filter(hasChoice)];
    return inOrder.flatMap((field) => (isTypename(field) ? [] : (this.#field(position, field) ?? [])));
  }

  #field(position: Position, field: FieldNode): FieldNode | undefined {
    if (++this.#planned > MAXIMUM_FIELDS) throw new Error('The operation takes too many fetches to plan.');
    const sources = this.facts.sourcesOf(position.type, field.name.value);
    const isHere = ({ graph, requires }: KnownSource) =>
      !requires && position.places.some(({ step }) => step.graph === graph);
    const left = this.#askEach(sources.filter(isHere), field, position);
    if (left === undefined) return undefined;
    const others = sources.filter((source) => !isHere(source));
    return this.#askEach(this.#nearestFirst(others, left, position), left, position);
  }

  /** One source after the other, while anything is left. */
  #askEach(sources: readonly KnownSource[], field: FieldNode, position: Position): FieldNode | undefined {
    let left: FieldNode | undefined = field;
    for (const source of sources) {
      const place = source.requires
        ? this.#required(source, source.requires, position)
        : this.#placeFor(source, position, field);
      if (place) left = this.#ask(place, source, left, position.path);
      if (left === undefined) return undefined;
    }
    return left;
  }

  /** First where few others have to be asked before, and then few others after. */
  #nearestFirst(
    sources: readonly KnownSource[],
    field: FieldNode,
    position: Position,
  ): readonly KnownSource[] {
    if (sources.length < 2) return sources;
    return sources
      .map((source) => ({
        source,
        distance: wayTo(source.graph, position, this.facts)?.length ?? Number.POSITIVE_INFINITY,
        answered: countAnswered(field, source, this.facts, this.fragments),
      }))
      .sort((a, b) => a.distance - b.distance || b.answered - a.answered)
      .map(({ source }) => source);
  }

  #placeFor(source: KnownSource, position: Position, field: FieldNode): Place | undefined {
    const here = position.places.filter(({ step }) => step.graph === source.graph);
    if (source.isExternal)
      return here.find(({ provided }) => this.#isProvided(field, position.type, provided));
    return here[0] ?? this.#enter(source.graph, position);
  }

  #isProvided({ name }: FieldNode, type: string, provided: readonly SelectionSetNode[]): boolean {
    return this.facts.fieldsOf(type, provided, this.fragments).some((each) => each.name.value === name.value);
  }

  /** A fetch that carries what the field requires. */
  #required(source: KnownSource, requires: SelectionSetNode, position: Position): Place | undefined {
    const keyed = aliasArguments(requires);
    const requirement = print(keyed);
    const known = position.places.find(
      (place) => place.step.graph === source.graph && place.requirement === requirement,
    );
    if (known) return known;
    const id = `${source.graph} ${position.type} ${JSON.stringify(position.path)} ${requirement}`;
    if (this.#open.has(id)) return undefined;
    this.#open.add(id);
    const needed = new Set<Step>();
    this.#watchers.add(needed);
    const fields = this.facts.fieldsOf(position.type, [keyed], this.fragments);
    const left = this.#fields(position, fields);
    this.#watchers.delete(needed);
    this.#open.delete(id);
    return left.length > 0 ? undefined : this.#enter(source.graph, position, keyed, needed);
  }

  /** The fetch at this position that a key leads to; undefined where none does. */
  #enter(
    graph: string,
    position: Position,
    requirement?: SelectionSetNode,
    needed: ReadonlySet<Step> = new Set(),
  ): Place | undefined {
    if (position.path.length === 0) return this.#addPlace(position, rootStep(graph));
    const way = wayTo(graph, position, this.facts);
    for (const entrance of way?.slice(0, -1) ?? [])
      if (!position.places.some(({ step }) => step.graph === entrance.graph)) this.#hop(entrance, position);
    const last = way?.at(-1);
    return last && this.#hop(last, position, requirement, needed);
  }

  #hop(
    { graph, key, knownAs }: KnownEntrance,
    position: Position,
    requirement?: SelectionSetNode,
    needed: ReadonlySet<Step> = new Set(),
  ): Place {
    const after = new Set(needed);
    for (const field of fieldsOf(key)) {
      const place = placeWith(field, position, this.facts);
      if (!place) throw new Error(`No fetch has ${print(field)} of ${position.type}.`);
      addAll(place.selection, setOf(field));
      after.add(place.step);
    }
    const requires = setWith([...key.selections, ...(requirement?.selections ?? [])]);
    const { type, path } = position;
    const step = entityStep(graph, { path, knownAs, type, requires }, after);
    return this.#addPlace(position, step, requirement && print(requirement));
  }

  #addPlace(position: Position, step: Step, requirement = ''): Place {
    this.steps.push(step);
    const place = { step, selection: step.selection, provided: [], requirement };
    position.places.push(place);
    return place;
  }

  /** Selects the field there, and plans what is inside it; what is left of it. */
  #ask(place: Place, source: KnownSource, field: FieldNode, path: Position['path']): FieldNode | undefined {
    const { selectionSet } = field;
    const { step, provided } = place;
    for (const watcher of this.#watchers) watcher.add(step);
    const selection = place.selection.field(field);
    const { named, listDepth } = this.facts.typeOf(step.graph, source.knownAs, field.name.value);
    if (!selectionSet || this.facts.isLeaf(named)) return undefined;
    const inner: Place = {
      step,
      selection,
      requirement: '',
      provided: [
        ...(source.provides ? [source.provides] : []),
        ...provided.flatMap((set) =>
          fieldsOf(set).flatMap((each) =>
            each.name.value === field.name.value ? (each.selectionSet ?? []) : [],
          ),
        ),
      ],
    };
    const below = [...path, { field: responseKeyOf(field) }, ...new Array<'@'>(listDepth).fill('@')];
    const left = this.#object(inner, named, selectionSet, below);
    return left.length > 0 ? { ...field, selectionSet: setWith(left) } : undefined;
  }
}

function addAll(selection: SelectionBuilder, set: SelectionSetNode): void {
  for (const field of fieldsOf(set)) {
    const inner = selection.field(field);
    if (field.selectionSet) addAll(inner, field.selectionSet);
  }
}

function isTypename({ name }: FieldNode): boolean {
  return name.value === '__typename';
}

function setWith(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function onType(type: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: setWith(selections),
  };
}
