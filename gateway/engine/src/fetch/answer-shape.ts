/**
 * The shape of the answer that a fetch asked for, compiled from the fetch's own operation text. The merge
 * reads a subgraph's answer through it, and so sees nothing that was not asked.
 */
import type { SelectionSetNode } from 'graphql';
import { ByType } from '../draft/by-type.js';
import type { DraftLayout } from '../draft/draft-layout.js';
import type { Path } from '../draft/draft-path.js';
import { collectFields } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import type { AnswerField, ObjectShape } from './answer-field.type.js';
import { AnswerFields } from './answer-fields.js';

/** What compiling a shape needs to know about the fetch that it belongs to. */
export interface ShapeContext {
  readonly supergraph: Supergraph;
  readonly graph: string;
  /** What aliases of the fetch stand for (see `disambiguate.ts`). */
  readonly keys: ReadonlyMap<string, string>;
  /** Objects of one place that are walked through before code is made for it. */
  readonly objectsUntilCompiled: number;
  /** Told the approximate bytes of what was compiled. */
  readonly onCompiled: (bytes: number) => void;
}

/** A key of the answer, in the draft. */
export function draftKeyOf(key: Path[number], keys: ShapeContext['keys']): Path[number] {
  return (typeof key === 'string' ? keys.get(key) : undefined) ?? key;
}

/** Fetches have none. */
const NO_FRAGMENTS = new Map<string, never>();

/** About what one compiled field takes, with its part of the shape around it. */
const BYTES_PER_FIELD = 400;

export class AnswerShape implements ObjectShape {
  /** The answer key under which the subgraph was asked for `__typename`, if it was. */
  readonly typenameKey: string | undefined;
  /** Whether it was asked of whatever type is here, so that an answer without it is no answer. */
  readonly isTypenameCertain: boolean;
  readonly #fields = new ByType((type) => this.#compileFields(type));

  constructor(
    private readonly context: ShapeContext,
    /** The type that the subgraph's schema gives the position; the type of what does not tell its own. */
    readonly declaredType: string,
    private readonly selectionSets: readonly SelectionSetNode[],
    /** Of the objects that take these answers. */
    private readonly layout: DraftLayout,
  ) {
    const certain = this.#findTypename((condition) => condition === declaredType);
    this.isTypenameCertain = certain !== undefined;
    this.typenameKey = certain ?? this.#findTypename(() => true);
  }

  /** The fields that were asked of an object of this type. Compiled when first met. */
  fieldsOf(type: string): AnswerFields {
    return this.#fields.of(type);
  }

  /** Whether the subgraph may answer this type here. */
  allows(type: string): boolean {
    const { supergraph, graph } = this.context;
    return supergraph.possibleTypes.satisfiesIn(graph, type, this.declaredType);
  }

  #findTypename(applies: (condition: string) => boolean): string | undefined {
    for (const [key, { nodes }] of collectFields(this.selectionSets, { fragments: NO_FRAGMENTS, applies }))
      if (nodes[0].name.value === '__typename') return key;
    return undefined;
  }

  #compileFields(type: string): AnswerFields {
    const { supergraph, objectsUntilCompiled } = this.context;
    const { possibleTypes } = supergraph;
    const room = this.layout.keysOf((condition) => possibleTypes.satisfies(type, condition));
    return new AnswerFields(this.#compile(type), { type, room, objectsUntilCompiled });
  }

  #compile(type: string): readonly AnswerField[] {
    const { supergraph, graph, keys } = this.context;
    const applies = (condition: string) => supergraph.possibleTypes.satisfiesIn(graph, type, condition);
    const compiled: AnswerField[] = [];
    for (const [answerKey, { nodes, condition }] of collectFields(this.selectionSets, {
      fragments: NO_FRAGMENTS,
      applies,
    })) {
      const name = nodes[0].name.value;
      if (name === '__typename') continue;
      const { named, listDepth, requires } = this.#fieldType(type, condition, name);
      const draftKey = keys.get(answerKey) ?? answerKey;
      const field = { answerKey, draftKey, listDepth, requires };
      const check = supergraph.leafChecks.get(named);
      if (check) {
        compiled.push({ ...field, check, shape: undefined });
        continue;
      }
      const selectionSets = nodes.flatMap((node) => node.selectionSet ?? []);
      const shape = new AnswerShape(this.context, named, selectionSets, this.layout.inside(draftKey));
      compiled.push({ ...field, check: undefined, shape });
    }
    this.context.onCompiled((compiled.length + 1) * BYTES_PER_FIELD);
    return compiled;
  }

  #fieldType(type: string, condition: string | undefined, name: string) {
    const { supergraph, graph } = this.context;
    const known =
      supergraph.fieldTypes.fieldType(graph, type, name) ??
      supergraph.fieldTypes.fieldType(graph, condition ?? this.declaredType, name);
    if (!known)
      throw new Error(`The plan asks ${graph} for ${type}.${name}, which the supergraph does not have.`);
    return known;
  }
}
