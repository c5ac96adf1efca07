import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.js';

const schema = z.strictObject({ id: z.string(), stages: z.array(z.strictObject({ year: z.number() })) });

describe('readYaml', () => {
  let path: string;
  let folder: URL;
  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'read-yaml-'));
    folder = pathToFileURL(`${path}/`);
  });
  afterAll(() => rmSync(path, { recursive: true }));

  const read = (text: string) => {
    writeFileSync(join(path, 'edition.yaml'), text);
    return readYaml(folder, 'edition.yaml', schema);
  };
  const invalid = (line: number, detail: unknown = expect.any(String)) =>
    expect.objectContaining({
      code: 'GRAFO_STARTER_INVALID',
      parameters: { file: 'edition.yaml', line, detail },
    });

  it('answers the content of a file that has the expected form', () => {
    expect(read('id: a\nstages:\n  - year: 2021\n')).toEqual({ id: 'a', stages: [{ year: 2021 }] });
  });

  it('names the file, the line and the reason of a value that does not fit', () => {
    expect(() => read('id: a\nstages:\n  - year: 2021\n  - year: soon\n')).toThrow(
      invalid(4, expect.stringContaining('stages[1].year')),
    );
  });

  it('names the line of what lacks a value', () => {
    expect(() => read('id: a\nstages:\n  - year: 2021\n  - {}\n')).toThrow(invalid(4));
    expect(() => read('id: a\n')).toThrow(invalid(1, expect.stringContaining('stages')));
  });

  it('refuses a value that nobody asked for', () => {
    expect(() => read('id: a\nstages: []\nname: x\n')).toThrow(invalid(1, expect.stringContaining('name')));
  });

  it('names the line of text that is not YAML', () => {
    expect(() => read('id: a\nstages: [\n')).toThrow(invalid(3));
  });

  it('refuses an empty file', () => {
    expect(() => read('')).toThrow(invalid(1));
  });
});
