/** Looks at an input once, before anything is written, and tells all that is wrong with it at once. */
import type { LocalisedText, ProblemRow } from '@grafo-abierto/plugin-kit';
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import { problemRow, WriteRefusal } from './write-refusal.js';

export class InputCheck {
  readonly #problems: ProblemRow[] = [];

  /** Says that something is wrong unless a condition holds. */
  that(holds: boolean, field: string, code: ProblemCode, parameters: ProblemParameters = {}): this {
    if (!holds) this.#problems.push(problemRow(code, pathOf(field), parameters));
    return this;
  }

  /** A text of one line of people's language, or none. */
  text(field: string, value: string | null | undefined, limit: number): this {
    const figure = value?.length ?? 0;
    return this.that(figure <= limit, field, 'GRAFO_INPUT_TEXT_LENGTH', { figure, limit });
  }

  /** A text in one language at least. */
  localised(field: string, { es, en }: Partial<LocalisedText>, limit: number): this {
    const isThere = [es, en].some((text) => (text ?? '').trim() !== '');
    return this.that(isThere, field, 'GRAFO_INPUT_TEXT_MISSING')
      .text(`${field}.es`, es, limit)
      .text(`${field}.en`, en, limit);
  }

  value(field: string, value: string | number, holds: boolean, expected: string): this {
    return this.that(holds, field, 'GRAFO_INPUT_VALUE_INVALID', { value, expected });
  }

  /** Null would clear what cannot be empty. */
  notNull(field: string, value: unknown): this {
    return this.that(value !== null, field, 'GRAFO_INPUT_REQUIRED', { field });
  }

  /** @throws WriteRefusal with everything that was found */
  end(): void {
    if (this.#problems.length > 0) throw new WriteRefusal(this.#problems);
  }
}

/** An empty name is the input itself. */
const pathOf = (field: string): string[] => ['input', ...(field === '' ? [] : field.split('.'))];
