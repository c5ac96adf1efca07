import { ask } from '@grafo-abierto/plugin-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogFeed } from '../../testing/log-feed.js';
import { TestIndex } from '../../testing/open-index.js';

interface Answer {
  readonly totalCount: number;
  readonly correctedText: string | null;
  readonly isBroadened: boolean;
  readonly edges: readonly { readonly score: number | null; readonly node: { readonly entityId: string } }[];
}

let index: TestIndex;
let feed: LogFeed;

const said = (id: string, es: string | null, en: string | null = null, summary: string | null = null) => ({
  type: 'Initiative',
  id,
  title: { es, en },
  summary: { es: summary, en: null },
});

beforeAll(async () => {
  index = await TestIndex.open();
  feed = new LogFeed('initiatives');
  feed.tell(
    said('participation', 'Participación ciudadana en el presupuesto', 'Citizen participation in the budget'),
    said('gasto', 'Presupuestos abiertos', null, 'Cada área publica su gasto; la transparencia es la regla.'),
    said('transparency', 'Transparencia activa', 'Proactive transparency'),
    said('budgets', null, 'Open budgets for schools'),
    said('escuelas', 'Escuelas abiertas a la comunidad'),
    said('years', 'Plan 2019-2023 de agua/saneamiento'),
    said('nandu', 'El ñandú y el pingüino'),
    said('AR0090', 'Compromiso con código'),
    said('gobierno', 'Gobierno abierto municipal'),
    said('abierto', 'Abierto está el gobierno'),
    said('signs', '<script>Hidrografía</script> y meteorología.Pronósticos de clima.gob.ar'),
  );
  index.follow(feed);
  await feed.isRead();
});
afterAll(() => index?.[Symbol.asyncDispose]());

const QUERY = `query ($text: String) {
  search(text: $text) { totalCount correctedText isBroadened edges { score node { entityId } } } }`;

async function search(text: string): Promise<Answer> {
  const { search: answer } = await ask<{ search: Answer }>(index.subgraph, QUERY, { text });
  expect(answer.totalCount).toBe(answer.edges.length);
  return answer;
}
const inOrder = async (text: string) => (await search(text)).edges.map(({ node }) => node.entityId);
const found = async (text: string) => (await inOrder(text)).sort();
const ALL = 11;

describe('the words of a search', () => {
  it.each([
    'participación',
    'participacion',
    'PARTICIPACIÓN',
    'participaciones',
    'participar',
    'participation',
    'citizens',
    'ciudadanos',
  ])('find a title whatever their accents, case and ending, in both languages: %s', async (text) => {
    expect(await found(text)).toEqual(['participation']);
  });

  it.each([
    ['ñandu', ['nandu']],
    ['pinguinos', ['nandu']],
    ['2023', ['years']],
    ['saneamiento', ['years']],
    ['hidrografia', ['signs']],
    ['pronostico', ['signs']],
    ['clima.gob.ar', ['signs']],
    ['gob', ['signs']],
    ['AR0090', ['AR0090']],
    ['ar0090', ['AR0090']],
    ['budget', ['budgets', 'participation']],
    ['presupuesto', ['gasto', 'participation']],
    ['transparencia', ['gasto', 'transparency']],
  ])('find what holds them: %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it.each([
    ['presupuesto participación', ['participation']],
    ['presupuesto participation', ['participation']],
    ['open schools', ['budgets']],
  ])('must all be there, each in whichever language: %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it.each([
    ['"gobierno abierto"', ['gobierno']],
    ['«GOBIERNOS abiertos»', ['gobierno']],
    ['gobierno abierto', ['abierto', 'gobierno']],
    ['"escuelas a la comunidad"', []],
    ['"participation in the budget"', ['participation']],
  ])('in quotes must follow one another: %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it.each([
    ['presupuesto -participación', ['gasto']],
    ['gobierno -"gobierno abierto"', ['abierto']],
    [
      '-presupuesto -gobierno -abierto -abiertas',
      ['AR0090', 'nandu', 'signs', 'transparency', 'years', 'budgets'].sort(),
    ],
  ])('after a hyphen must not be there: %s', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it.each(['la participación de los ciudadanos', 'The participation of citizens', 'más participación'])(
    'do not count where they say nothing: %s',
    async (text) => {
      expect(await found(text)).toEqual(['participation']);
    },
  );

  it.each(['de la', 'the', '¡!', '- & | !', '"de"', '-de'])(
    'find nothing where none of them says anything: %s',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  it.each(['', '   ', null])('are not asked for where there are none: %j', async (text) => {
    const { search: answer } = await ask<{ search: Answer }>(index.subgraph, QUERY, { text });
    expect(answer.totalCount).toBe(ALL);
    expect(new Set(answer.edges.map(({ score }) => score))).toEqual(new Set([null]));
  });

  it.each([
    "'; drop table entry; --",
    "participación' & 'x",
    'participación:*A',
    '\\',
    "''''",
    '!participación',
    '(participación | nada) <-> <2>',
    '%_$1 {} ::tsquery',
    '\u0000participación\ud800',
  ])('are never more than words: %j', async (text) => {
    await search(text);
    expect(await index.rows('select count(*)::int from entry')).toEqual([[ALL]]);
  });

  it('are refused with a code where they are more than anybody looks for', async () => {
    for (const [text, code] of [
      ['a '.repeat(50_000), 'GRAFO_SEARCH_TEXT_LENGTH'],
      ['x'.repeat(501), 'GRAFO_SEARCH_TEXT_LENGTH'],
      ['x '.repeat(51), 'GRAFO_SEARCH_WORDS_COUNT'],
      [`"${'x '.repeat(51)}"`, 'GRAFO_SEARCH_WORDS_COUNT'],
    ]) {
      const { data, errors } = await index.subgraph.execute({
        query: QUERY,
        variables: { text },
        principal: null,
      });
      expect(data).toEqual({ search: null });
      expect(errors?.[0]?.extensions).toMatchObject({ code });
    }
    expect(await found('x '.repeat(50))).toEqual([]);
  });
});

describe('words that nothing holds together', () => {
  it.each([
    ['presupuesto escuela', ['escuelas', 'gasto', 'participation']],
    ['ñandú 2019 -agua', ['nandu']],
    ['"gobierno municipal" clima', ['signs']],
  ])('find what holds any of them, and that is told: %s', async (text, ids) => {
    const answer = await search(text);
    expect(answer.isBroadened).toBe(true);
    expect(answer.edges.map(({ node }) => node.entityId).sort()).toEqual(ids);
  });

  it.each(['presupuesto participación', 'presupuesto', 'nada'])('are not these: %s', async (text) => {
    expect((await search(text)).isBroadened).toBe(false);
  });

  it('are the same whatever else is asked', async () => {
    const query = `{ search(text: "presupuesto participación", where: { type: ["Dataset"] }) { totalCount isBroadened } }`;
    expect(await ask(index.subgraph, query)).toEqual({ search: { totalCount: 0, isBroadened: false } });
  });

  it('rank what holds more of them first', async () => {
    expect((await inOrder('abiertos municipal zzz'))[0]).toBe('gobierno');
  });
});

describe('a mistyped word', () => {
  it.each([
    ['trasparencia', 'transparencia', ['gasto', 'transparency']],
    ['Transparensia', 'transparencia', ['gasto', 'transparency']],
    ['gobeirno abierto', 'gobierno abierto', ['abierto', 'gobierno']],
    ['"gobeirno avierto"', '"gobierno abierto"', ['gobierno']],
    ['the particiption of citizens', 'the participation of citizens', ['participation']],
    ['presupuseto -participación', 'presupuesto -participación', ['gasto']],
  ])('is searched as the one that was meant, and that is told: %s', async (text, correctedText, ids) => {
    const answer = await search(text);
    expect(answer.correctedText).toBe(correctedText);
    expect(answer.edges.map(({ node }) => node.entityId).sort()).toEqual(ids);
  });

  it.each(['participaciones', 'presupuesto escuela', 'xylophone', 'agu', 'AR0091', '-trasparencia', 'de la'])(
    'is none where a word is held in another form, like nothing, too short, or no word: %s',
    async (text) => {
      expect((await search(text)).correctedText).toBeNull();
    },
  );
});

it('means no word of what has left the index', async () => {
  feed.tell(said('opossum', 'La zarigüeya'));
  await feed.isRead();
  expect(await search('zarigueia')).toMatchObject({ totalCount: 1, correctedText: 'zarigueya' });
  feed.delete('Initiative', 'opossum');
  await feed.isRead();
  expect(await search('zarigueia')).toMatchObject({ totalCount: 0, correctedText: null });
});

describe('what was found', () => {
  it('is ranked with titles over summaries', async () => {
    expect(await inOrder('transparencia')).toEqual(['transparency', 'gasto']);
    const scores = (await search('transparencia')).edges.map(({ score }) => score ?? 0);
    expect(scores[0]).toBeGreaterThan((scores[1] ?? 0) * 2);
  });

  it('is first where its title is the text, and last where its id alone holds it', async () => {
    feed.tell(
      said('cordoba:d-1', 'Abonos de planta'),
      said('cba', 'Córdoba', 'Province of Córdoba'),
      said('cordoba-portal', 'Gobierno de la Provincia de Córdoba y de sus municipios'),
    );
    await feed.isRead();
    const order = ['cba', 'cordoba-portal', 'cordoba:d-1'];
    expect(await inOrder('córdoba')).toEqual(order);
    expect(await inOrder('CORDOBA')).toEqual(order);
    expect((await inOrder('province of cordoba'))[0]).toBe('cba');
    for (const id of order) feed.delete('Initiative', id);
    await feed.isRead();
  });

  it('is not ranked by the languages in which its title is known', async () => {
    const { edges } = await search('transparencia');
    const alone = await search('escuelas');
    expect(edges[0]?.score).toBeCloseTo(alone.edges[0]?.score ?? 0, 5);
  });
});
