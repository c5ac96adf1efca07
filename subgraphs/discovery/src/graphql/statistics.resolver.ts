import { describe, LangArg, type Language, localisedFields } from '@grafo-abierto/plugin-kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Dimension } from '../domain/dimension.js';
import { EXCLUSION_REASONS, FEED_NAMES } from '../domain/exclusions.js';
import type { DiscoveryReads } from '../storage/reads.js';
import type { ExclusionRow } from '../storage/statistics/read-exclusions.js';
import type { Statistics as Counted } from '../storage/statistics/statistics.js';
import { labelOf } from './label-of.js';
import { StatisticsArguments } from './statistics.args.js';
import {
  ExcludedSource,
  SourceReference,
  Statistics,
  StatisticsCell,
  StatisticsKey,
} from './statistics.type.js';

interface KeyRow {
  readonly dimension: Dimension;
  readonly key: string;
}

interface CellRow {
  readonly keys: readonly KeyRow[];
  readonly count: number;
}

@Resolver(() => Statistics)
export class StatisticsResolver {
  // Each reads all that it counts, and may answer with thousands of cells: a request has room for a dozen.
  @Directive('@cost(weight: 4000)')
  @Query(() => Statistics, {
    nullable: true,
    ...describe(
      'Cuántas iniciativas o conjuntos de datos hay, por una, dos o tres dimensiones. Lo que no consta es un valor más, NOT_STATED.',
      'How many initiatives or datasets there are, by one, two or three dimensions. What is not stated is a value too, NOT_STATED.',
    ),
  })
  statistics(
    @Args(() => StatisticsArguments) { of, by, where, asOf }: StatisticsArguments,
    @Ctx() { countOf }: DiscoveryReads,
  ): Counted {
    return countOf({ of, by, where: where ?? {}, asOf: asOf ?? null });
  }

  @FieldResolver()
  async cells(@Root() { counted, question }: Counted): Promise<CellRow[]> {
    const { cells } = await counted;
    return cells.map(({ keys, count }) => ({
      count,
      keys: question.by.map((dimension, index) => ({ dimension, key: keys[index] ?? '' })),
    }));
  }

  @FieldResolver()
  async excluded(@Root() { exclusions }: Counted): Promise<object[]> {
    const rows = await exclusions;
    return rows.map(({ status, since, jurisdictionId, ...row }) => {
      const { es, en } = EXCLUSION_REASONS[status];
      const jurisdiction = jurisdictionId === null ? null : { id: jurisdictionId };
      return { source: referTo(row), jurisdiction, status, since, reasonEs: es, reasonEn: en };
    });
  }
}

@Resolver(() => StatisticsCell)
export class StatisticsCellResolver {
  @FieldResolver()
  key(
    @Root() { keys }: CellRow,
    @Arg('of', () => Dimension, describe('De qué dimensión.', 'Of which dimension.')) of: Dimension,
  ): string | null {
    return keys.find(({ dimension }) => dimension === of)?.key ?? null;
  }

  @FieldResolver()
  async label(
    @Root() { keys }: CellRow,
    @Arg('of', () => Dimension, describe('De qué dimensión.', 'Of which dimension.')) of: Dimension,
    @LangArg() language: Language | null,
    @Ctx() { titles }: DiscoveryReads,
  ): Promise<string | null> {
    const found = keys.find(({ dimension }) => dimension === of);
    return found === undefined ? null : labelOf(of, found.key, language, titles);
  }
}

@Resolver(() => StatisticsKey)
export class StatisticsKeyResolver {
  @FieldResolver(() => String)
  async label(
    @Root() { dimension, key }: KeyRow,
    @LangArg() language: Language | null,
    @Ctx() { titles }: DiscoveryReads,
  ): Promise<string> {
    return labelOf(dimension, key, language, titles);
  }
}

/** A portal without a title is called by its id. */
function referTo({ id, titleEs, titleEn }: Pick<ExclusionRow, 'id' | 'titleEs' | 'titleEn'>): object {
  const feed = FEED_NAMES[id];
  const isUnnamed = titleEs === null && titleEn === null;
  if (!isUnnamed) return { id, nameEs: titleEs, nameEn: titleEn };
  return { id, nameEs: feed?.es ?? id, nameEn: feed?.en ?? id };
}

export const statisticsTexts = [
  localisedFields(SourceReference, ['name']),
  localisedFields(ExcludedSource, ['reason']),
] as const;
