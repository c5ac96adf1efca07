/** Puts the answers to the parts of a fetch together, as if it had been one: entities and errors in place. */
import type { SubgraphError, SubgraphResult } from '@grafo-abierto/engine';
import type { ProblemCode } from '@grafo-abierto/schema';
import type { Lists, Part, Slice } from './cut-lists.js';
import type { EntityField } from './entity-fields.js';

/** Of one part; whoever reads them takes no more from it. */
const MOST_SOURCES = 50;

export class JoinedAnswer {
  readonly #entities: ReadonlyMap<string, unknown[]>;
  readonly #errors: SubgraphError[] = [];
  /** What the parts say of sources, as it came. */
  readonly #sources: unknown[] = [];

  constructor(
    private readonly fields: readonly EntityField[],
    lists: Lists,
  ) {
    this.#entities = new Map(
      fields.map(({ key, variable }) => [key, new Array(lists.get(variable)?.length ?? 0).fill(null)]),
    );
  }

  get result(): SubgraphResult {
    const data = Object.fromEntries(this.#entities);
    return {
      data,
      ...(this.#errors.length > 0 && { errors: this.#errors }),
      ...(this.#sources.length > 0 && { extensions: { sources: this.#sources } }),
    };
  }

  /** Takes over what a subgraph answered to one part, which may be anything; false if it is no such answer. */
  add(part: Part, answer: unknown): boolean {
    const data = isRecord(answer) ? (answer['data'] ?? null) : null;
    const errors = isRecord(answer) ? (answer['errors'] ?? []) : [];
    const isAnswer = Array.isArray(errors) && (data !== null || errors.length > 0);
    const isFit = isAnswer && (data === null || this.#addEntities(part, data));
    if (!isFit) this.fail(part, 'GRAFO_SUBGRAPH_MALFORMED');
    else {
      this.#addErrors(part, errors);
      this.#addSources(isRecord(answer) ? answer['extensions'] : undefined);
    }
    return isFit;
  }

  #addSources(extensions: unknown): void {
    const sources = isRecord(extensions) ? extensions['sources'] : undefined;
    if (Array.isArray(sources)) this.#sources.push(...sources.slice(0, MOST_SOURCES));
  }

  /** Leaves the entities of one part null, each with an error. */
  fail(part: Part, code: ProblemCode): void {
    for (const { key, slice } of this.#slicesOf(part))
      for (let index = slice.from; index < slice.to; index++)
        this.#errors.push({ message: 'A part failed.', path: [key, index], extensions: { code } });
  }

  /** All or none: false if a list has not one entity for each that was asked. */
  #addEntities(part: Part, data: unknown): boolean {
    const slices = this.#slicesOf(part);
    const answered = slices.map(({ key, slice }) => {
      const answers = isRecord(data) ? data[key] : undefined;
      return Array.isArray(answers) && answers.length === slice.to - slice.from ? answers : undefined;
    });
    if (answered.includes(undefined)) return false;
    slices.forEach(({ key, slice }, at) => {
      const entities = this.#entities.get(key) ?? [];
      for (const [offset, entity] of (answered[at] ?? []).entries()) entities[slice.from + offset] = entity;
    });
    return true;
  }

  /** An error that names no entity of its part is told once for each that the part left null. */
  #addErrors(part: Part, errors: readonly unknown[]): void {
    let isSpread = false;
    for (const error of errors) {
      // The engine reads errors as warily as all that a subgraph says.
      const known = { ...(isRecord(error) ? error : {}) } as unknown as SubgraphError;
      const path = this.#rebased(known.path, part);
      if (path !== undefined) this.#errors.push({ ...known, path });
      else if (!isSpread) {
        isSpread = true;
        this.#spread(known, part);
      }
    }
  }

  #rebased(path: unknown, part: Part): SubgraphError['path'] {
    if (!Array.isArray(path)) return undefined;
    const [key, index, ...below] = path;
    const slice = this.#slicesOf(part).find((candidate) => candidate.key === key)?.slice;
    const isWithin = slice && Number.isInteger(index) && index >= 0 && index < slice.to - slice.from;
    return isWithin ? [key, slice.from + index, ...below] : undefined;
  }

  #spread(error: SubgraphError, part: Part): void {
    const before = this.#errors.length;
    for (const { key, slice } of this.#slicesOf(part))
      for (let index = slice.from; index < slice.to; index++)
        if (this.#entities.get(key)?.[index] === null) this.#errors.push({ ...error, path: [key, index] });
    if (this.#errors.length === before) this.#errors.push({ ...error, path: undefined });
  }

  #slicesOf(part: Part): readonly { readonly key: string; readonly slice: Slice }[] {
    return this.fields.flatMap(({ key, variable }) => {
      const slice = part.get(variable);
      return slice ? { key, slice } : [];
    });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
