import { LangArg, type Language, pickText } from '@grafo-abierto/plugin-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Highlighter } from '../../storage/search/create-highlighter.js';
import type { HitRow } from '../../storage/search/search-hits.js';
import type { SearchAnswer } from '../../storage/search/search-index.js';
import { type Highlight, HighlightField } from './highlight.type.js';
import { SearchEdge } from './search-connection.type.js';

export interface EdgeRow {
  readonly cursor: string;
  readonly score: number | null;
  readonly node: HitRow;
  readonly highlight: Highlighter;
}

/** The page of an answer, each with what finds the words in it. */
export async function edgesOf({
  page,
  highlight,
}: Pick<SearchAnswer, 'page' | 'highlight'>): Promise<readonly EdgeRow[]> {
  const edges = await page.edges;
  return edges.map(({ cursor, node }) => {
    const score = node.score === null ? null : node.score / 1_000_000;
    return { cursor, node, score, highlight };
  });
}

@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver()
  async highlights(
    @Root() { node, highlight }: EdgeRow,
    @LangArg() language: Language | null,
  ): Promise<Highlight[]> {
    const texts = [
      { field: HighlightField.TITLE, text: pickText({ es: node.titleEs, en: node.titleEn }, language) },
      { field: HighlightField.SUMMARY, text: pickText({ es: node.summaryEs, en: node.summaryEn }, language) },
    ];
    const marked = await Promise.all(
      texts.map(async ({ field, text }) => ({ field, parts: text === null ? null : await highlight(text) })),
    );
    return marked.flatMap(({ field, parts }) => (parts === null ? [] : [{ field, parts: [...parts] }]));
  }
}
