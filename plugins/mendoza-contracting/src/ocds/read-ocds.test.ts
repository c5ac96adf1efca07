import { describe, expect, it } from 'vitest';
import { examplePackage, exampleRelease } from '../testing/packages.js';
import { type OcdsPart, readOcds } from './read-ocds.js';

const ADDRESS = 'https://compras.example/releases.json';

async function* chunksOf(text: string | Buffer, size: number): AsyncGenerator<Buffer, void> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What was read, and the code of what broke the reading off. */
async function read(text: string | Buffer, size = 1000) {
  const parts: OcdsPart[] = [];
  let broken: unknown;
  try {
    for await (const part of readOcds(chunksOf(text, size), ADDRESS)) parts.push(part);
  } catch (error) {
    broken = (error as { code?: unknown }).code;
  }
  return {
    ocids: parts.flatMap((part) => (part.kind === 'release' ? part.release.ocid : [])),
    findings: parts.flatMap((part) => (part.kind === 'finding' ? part.finding.code : [])),
    publisher: parts.flatMap((part) => (part.kind === 'package' ? (part.about.publisher?.name ?? []) : [])),
    parts,
    broken,
  };
}

const [a, b] = [exampleRelease({ ocid: 'ocds-ejemplo-a' }), exampleRelease({ ocid: 'ocds-ejemplo-b' })];
const BOTH = ['ocds-ejemplo-a', 'ocds-ejemplo-b'];

describe('OCDS', () => {
  it.each([
    ['a release package', examplePackage([a, b])],
    [
      'a release package with its facts behind the releases',
      JSON.stringify({ releases: [a, b], publisher: { name: 'Oficina' } }),
    ],
    [
      'a record package with compiled releases',
      examplePackage([], {
        records: [
          { ocid: 'ocds-ejemplo-a', compiledRelease: a },
          { ocid: 'ocds-ejemplo-b', compiledRelease: b },
        ],
      }),
    ],
    [
      'a record package with releases',
      examplePackage([], { records: [{ ocid: 'ocds-ejemplo-a', releases: [a] }, { releases: [b] }] }),
    ],
    ['releases as JSON Lines', `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`],
    ['packages as JSON Lines', `${examplePackage([a])}\n${examplePackage([b])}`],
    ['a list of releases', JSON.stringify([a, b])],
    ['a text with a byte order mark', `\uFEFF${examplePackage([a, b])}`],
  ])('is read from %s', async (_what, text) => {
    expect(await read(text)).toMatchObject({ ocids: BOTH, findings: [], broken: undefined });
  });

  it('is read wherever the bytes are cut', async () => {
    expect(await read(examplePackage([a, b]), 1)).toMatchObject({ ocids: BOTH, broken: undefined });
  });

  it('tells who publishes it', async () => {
    expect((await read(examplePackage([a]))).publisher).toEqual(['Oficina de Contrataciones de Ejemplo']);
  });

  it('gives what came whole before it is cut, and says that it is cut', async () => {
    const text = examplePackage([a, b]);
    expect(await read(text.slice(0, text.indexOf('ocds-ejemplo-b') + 300))).toMatchObject({
      ocids: ['ocds-ejemplo-a'],
      broken: 'GRAFO_PORTAL_JSON_CUT',
    });
  });

  it.each([
    ['an empty answer', ' ', 'GRAFO_PORTAL_ANSWER_EMPTY'],
    ['a web page', '<!doctype html><html>', 'GRAFO_PORTAL_ANSWER_HTML'],
    ['words', 'Sin servicio', 'GRAFO_PORTAL_JSON_MALFORMED'],
    ['a JSON of something else', '{"success":true}', 'GRAFO_PORTAL_SHAPE_UNKNOWN'],
    ['a text without end', `{"releases":[{"ocid":"${'x'.repeat(6_000_000)}`, 'GRAFO_PORTAL_VALUE_TOO_LARGE'],
  ])('is not found in %s', async (_what, text, broken) => {
    expect(await read(text, 64 * 1024)).toMatchObject({ ocids: [], broken });
  });

  it('goes on after a release that is none, too large, or too deep, and says so', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const large = JSON.stringify({
      ocid: 'x',
      documents: Array.from({ length: 50 }, () => 'y'.repeat(100_000)),
    });
    const text = `{"releases":[7,null,{"id":"sin ocid"},${deep},${large},${JSON.stringify(a)}]}`;
    expect(await read(text, 64 * 1024)).toMatchObject({
      ocids: ['ocds-ejemplo-a'],
      findings: [
        'GRAFO_PORTAL_RECORD_NOT_OBJECT',
        'GRAFO_PORTAL_RECORD_NOT_OBJECT',
        'GRAFO_PORTAL_RECORD_NAMELESS',
        'GRAFO_PORTAL_RECORD_TOO_LARGE',
        'GRAFO_PORTAL_RECORD_TOO_LARGE',
      ],
      broken: undefined,
    });
  });

  it('is read where letters are no UTF-8, and that is told', async () => {
    const text = Buffer.from(
      examplePackage([exampleRelease({ ocid: 'a', tender: { title: 'Educación' } })]),
      'latin1',
    );
    const { parts, findings } = await read(text);
    expect(findings).toEqual(['GRAFO_PORTAL_TEXT_DAMAGED']);
    expect(parts[0]).toMatchObject({ release: { tender: { title: 'Educaci\uFFFDn' } } });
  });

  it('loses of a release only the fields that are of another kind than they should be', async () => {
    const strange = exampleRelease({
      ocid: 'a',
      tender: { title: ['x'], value: 'mucho', items: 'papel', status: 3, tenderPeriod: null },
      awards: { id: 'única', value: { amount: '7' } },
      contracts: 'ninguno',
      parties: [null, 4, { id: 'OC-1', name: 'Ministerio de Ejemplo' }],
      ['__proto__x']: { isAdmin: true },
    });
    const { parts } = await read(examplePackage([strange]));
    expect(parts[0]).toMatchObject({
      release: {
        ocid: 'a',
        tender: { status: '3', tenderPeriod: null, procurementMethod: 'open' },
        awards: [{ id: 'única', value: { amount: 7 } }],
        parties: [{ id: 'OC-1' }],
      },
    });
  });
});
