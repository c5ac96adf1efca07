import { ask } from '@grafo-abierto/plugin-kit/testing';
import { Trust } from '@grafo-abierto/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LogFeed } from '../../testing/log-feed.js';
import { TestIndex } from '../../testing/open-index.js';

let index: TestIndex;

const said = (id: string, es: string | null, en: string | null = null, summary: string | null = null) => ({
  type: 'Initiative',
  id,
  title: { es, en },
  summary: { es: summary, en: null },
});

const TOLD = [
  said('participation', 'Participación ciudadana en el presupuesto', 'Citizen participation in the budget'),
  said('budgets', 'Presupuestos abiertos', null, 'Cada área publica su gasto. La transparencia es la regla.'),
  said('transparency', 'Transparencia activa', 'Proactive transparency'),
  said('only-english', null, 'Open budgets for schools'),
  said('schools', 'Escuelas abiertas a la comunidad'),
  said('years', 'Plan 2019-2023 de agua/saneamiento'),
  said('nandu', 'El ñandú y el pingüino'),
  said('AR0090', 'Compromiso con código'),
];

beforeAll(async () => {
  index = await TestIndex.open();
  const feed = new LogFeed('initiatives');
  feed.tell(...TOLD);
  index.follow(feed);
  await feed.isRead();
});
afterAll(() => index?.[Symbol.asyncDispose]());

const search = async (text: string) => {
  const data = await ask(
    index.subgraph,
    `query ($text: String) { search(text: $text) { totalCount correctedText edges { node { entityId } } } }`,
    { text },
  );
  const { edges, totalCount, correctedText } = data.search as {
    edges: { node: { entityId: string } }[];
    totalCount: number;
    correctedText: string | null;
  };
  const ids = edges.map(({ node }) => node.entityId);
  expect(totalCount).toBe(ids.length);
  return { ids, correctedText };
};
const ids = async (text: string) => (await search(text)).ids.sort();

describe('the words of a search', () => {
  it.each([
    ['participación'],
    ['participacion'],
    ['PARTICIPACIÓN'],
    ['participaciones'],
    ['participar'],
    ['participation'],
  ])('are found whatever their accents, case and ending: %s', async (text) => {
    expect(await ids(text)).toEqual(['participation']);
  });
});
