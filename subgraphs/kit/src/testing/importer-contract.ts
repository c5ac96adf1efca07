/** What every importer promises, whatever its document; one suite for all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../import/import-report.type.js';
import type { Importer } from '../import/importer.type.js';
import { contentDigest } from './content-digest.js';
import type { TestSubgraph } from './open-test-subgraph.js';
import { textOrigin } from './text-origin.js';

export interface ImporterUnderTest {
  readonly open: () => Promise<TestSubgraph>;
  readonly importer: Importer;
  /** A document of its kind, with a letter beyond ASCII, that adds or changes something. */
  readonly document: string;
  /** The same document cut in the middle, in ways that can be told. */
  readonly cut: readonly string[];
  /** Documents of another kind or form, with the code that refuses each. */
  readonly wrong: readonly (readonly [code: string, document: string])[];
}

export function describeImporterContract({ open, importer, document, cut, wrong }: ImporterUnderTest): void {
  describe(`the importer ${importer.name}`, () => {
    let subgraph: TestSubgraph;
    beforeAll(async () => {
      subgraph = await open();
    });
    afterAll(() => subgraph?.close());

    const run = (content: string | Uint8Array, isDryRun = false) =>
      subgraph.open.importFrom(importer, textOrigin(content), { isDryRun });

    describe('applies nothing of', () => {
      it.each([
        ['GRAFO_IMPORT_EMPTY', 'nothing', ''],
        ['GRAFO_IMPORT_EMPTY', 'spaces', ' \n\t\n'],
        ['GRAFO_IMPORT_EMPTY', 'a byte order mark', '\uFEFF'],
        ['GRAFO_IMPORT_ENCODING', 'Latin-1', Buffer.from(document, 'latin1')],
        ['GRAFO_IMPORT_ENCODING', 'UTF-16', Buffer.from(`\uFEFF${document}`, 'utf16le')],
        ['GRAFO_IMPORT_HTML', 'a page in place of data', '<!DOCTYPE html>\n<html><body>503</body></html>'],
        ['GRAFO_IMPORT_HTML', 'a bare page', '\n  <html lang="es"><p>Mantenimiento</p></html>'],
        ...cut.map(
          (text, index) => ['GRAFO_IMPORT_TRUNCATED', `a cut document (${index + 1})`, text] as const,
        ),
        ...wrong.map(([code, text], index) => [code, `another document (${index + 1})`, text] as const),
      ] satisfies (readonly [string, string, string | Uint8Array])[])(
        '%s: %s',
        async (code, _what, content) => {
          const before = await contentDigest(subgraph);
          await expect(run(content)).rejects.toMatchObject({ code });
          expect(await contentDigest(subgraph)).toBe(before);
        },
      );
    });

    it('finds in a dry run what it then does, and writes nothing', async () => {
      const before = await contentDigest(subgraph);
      const rehearsal = await run(document, true);
      expect(await contentDigest(subgraph)).toBe(before);
      const { isDryRun, ...report } = await run(document);
      expect(rehearsal).toEqual({ ...report, isDryRun: !isDryRun });
      expect(await contentDigest(subgraph)).not.toBe(before);
    });

    it('changes nothing when it reads the same again, with a byte order mark or without', async () => {
      await run(document);
      const before = await contentDigest(subgraph);
      for (const text of [document, `\uFEFF${document}`]) {
        expect(writtenBy(await run(text))).toBe(0);
        expect(await contentDigest(subgraph)).toBe(before);
      }
    });

    it('keeps what it brought when the starter data is loaded anew', async () => {
      await run(document);
      const before = await contentDigest(subgraph);
      await subgraph.sql('delete from starter_load');
      expect(await subgraph.open.loadStarter()).toMatchObject({ loaded: true });
      expect(await contentDigest(subgraph)).toBe(before);
    });
  });
}

function writtenBy({ counts }: ImportReport): number {
  return counts.reduce((sum, { added, changed, confirmed }) => sum + added + changed + confirmed, 0);
}
