import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeDocument } from './decode-document.js';
import { fileOrigin } from './import-origin.js';

describe('a file to import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grafo-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it is, without its byte order mark', async () => {
    const path = join(folder, 'data.txt');
    writeFileSync(path, '\uFEFFñandú\n');
    expect(await fileOrigin(path).open()).toEqual({ name: path, text: 'ñandú\n' });
  });

  it.each([
    ['missing', 'ENOENT'],
    ['.', 'EISDIR'],
  ])('that is %s is refused with the reason %s', async (name, detail) => {
    const path = join(folder, name);
    await expect(fileOrigin(path).open()).rejects.toMatchObject({
      code: 'GRAFO_IMPORT_FILE_UNREADABLE',
      parameters: { name: path, detail },
    });
  });

  it('in another encoding is refused with the line of the first letter that is not UTF-8', () => {
    expect(() => decodeDocument('file', Buffer.from('a\nb\nñ\n', 'latin1'))).toThrow(
      expect.objectContaining({ code: 'GRAFO_IMPORT_ENCODING', parameters: { name: 'file', line: 3 } }),
    );
  });
});
