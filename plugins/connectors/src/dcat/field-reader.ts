/** Reads the fields of a record that somebody else wrote: as far as they can be read, and noting what did not fit. */
import type { Misfit } from '../published-dataset.type.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class FieldReader {
  constructor(
    readonly record: JsonRecord,
    readonly misfits: Misfit[],
    private readonly prefix = '',
  ) {}

  /** A number or a truth value is read as it is written; what has no text at all is noted and null. */
  text(name: string): string | null {
    const value = this.#value(name);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value;
    this.#note(name, 'text', value);
    return typeof value === 'object' ? null : String(value);
  }

  /** Texts of a list; a single text is read as a list of one, null and what has no text are noted. */
  texts(name: string): string[] {
    const value = this.#value(name);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((item, index) => this.#item(`${name}[${index}]`, item));
    this.#note(name, 'list', value);
    return value === null || isRecord(value) || value === '' ? [] : [String(value)];
  }

  /** What may be a text, a list or an object, as texts: an object is written as JSON. */
  anything(name: string): string[] {
    const value = this.#value(name);
    if (value === undefined || value === null || value === '') return [];
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)));
  }

  object(name: string): FieldReader | null {
    const value = this.#value(name);
    if (value === undefined || value === null) return null;
    if (isRecord(value)) return new FieldReader(value, this.misfits, `${this.prefix}${name}.`);
    this.#note(name, 'object', value);
    return null;
  }

  objects(name: string): FieldReader[] {
    const value = this.#value(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#note(name, 'list', value);
      const one = this.#reader(name, value);
      return one === null ? [] : [one];
    }
    return value.flatMap((item: unknown, index) => {
      const reader = this.#reader(`${name}[${index}]`, item);
      if (reader === null) this.#note(`${name}[${index}]`, 'object', item);
      return reader ?? [];
    });
  }

  #item(path: string, item: unknown): string[] {
    if (typeof item === 'string') return [item];
    this.#note(path, 'text', item);
    return typeof item === 'object' ? [] : [String(item)];
  }

  #reader(path: string, value: unknown): FieldReader | null {
    return isRecord(value) ? new FieldReader(value, this.misfits, `${this.prefix}${path}.`) : null;
  }

  #value(name: string): unknown {
    return Object.hasOwn(this.record, name) ? this.record[name] : undefined;
  }

  #note(path: string, expected: Misfit['expected'], value: unknown): void {
    this.misfits.push({ path: this.prefix + path, expected, found: kindOf(value) });
  }
}

export function kindOf(value: unknown): Misfit['found'] {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}
