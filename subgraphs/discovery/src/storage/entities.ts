/** The tables of the read model, written by `projection` alone. */
import type { Reads } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';

/** A feed that is followed, and how far. */
export const FeedEntity = defineEntity({
  name: 'Feed',
  tableName: 'feed',
  properties: {
    /** That of its subgraph or plugin. */
    name: p.string().primary(),
    /** As the registry tells; null for the core's own. */
    trust: p.string().nullable(),
    /** Of the last record that the index holds; null before the first, or when all is read anew. */
    position: p.string().nullable(),
    /** How many times it was begun anew. */
    sweep: p.integer(),
    /** All of it is being read; what it does not name again goes at the end. */
    isSweeping: p.boolean(),
    /** More was there to read when it was read last. */
    isBehind: p.boolean(),
    /** How many records were read of it since it was begun anew. */
    told: p.integer(),
    /** When the last record came; null before the first. */
    lastEventAt: p.datetime().$type<string>().nullable(),
    /** When there was last nothing more to read. */
    readAt: p.datetime().$type<string>().nullable(),
    /** Since when it cannot be read; null while it can. */
    failingSince: p.datetime().$type<string>().nullable(),
    /** Why not: a code of the problems. */
    problemCode: p.string().nullable(),
  },
});

/** What is known of one entity; one that others only speak of has no feed and is not shown. */
export const EntryEntity = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    key: p.bigint('number').primary().autoincrement(),
    type: p.string(),
    id: p.string(),
    feed: p.string().nullable(),
    sweep: p.integer().nullable(),
    titleEs: p.text().nullable(),
    titleEn: p.text().nullable(),
    summaryEs: p.text().nullable(),
    summaryEn: p.text().nullable(),
    url: p.text().nullable(),
    jurisdictionId: p.string().nullable(),
    /** The key of the entity that it says something of: a recognition's initiative. */
    about: p.bigint('number').nullable(),
    year: p.integer().nullable(),
    modified: p.date().$type<string>().nullable(),
    /** The last day on which a dataset keeps its declared rhythm; null where that is not known. */
    currentUntil: p.date().$type<string>().nullable(),
    /** The title without accents and case. */
    titleSort: p.string(),
    /** Of its facets those that hold now, each as `NAME=value`. */
    held: p.array<string>(),
    words: p.type('tsvector').$type<unknown>(),
  },
});

/** One value of one property; a dated observation holds from its day until that of the next of its name. */
export const FacetEntity = defineEntity({
  name: 'Facet',
  tableName: 'facet',
  properties: {
    entry: p.bigint('number').primary(),
    name: p.string().primary(),
    value: p.string().primary(),
    /** The day of the observation; null where it has none, and holds from the beginning. */
    since: p.date().$type<string>().nullable(),
    /** The day of the next one; null while it holds. */
    until: p.date().$type<string>().nullable(),
  },
});

/** That an entity is aligned with a target, and who says so. */
export const AlignmentEntity = defineEntity({
  name: 'Alignment',
  tableName: 'alignment',
  properties: {
    /** Type and id of the record that says so: the entity's own, or one about it. */
    origin: p.string().primary(),
    feed: p.string(),
    sweep: p.integer(),
    entry: p.bigint('number').primary(),
    target: p.string().primary(),
    goal: p.integer(),
    basis: p.string(),
    /** Null where it has no day. */
    since: p.date().$type<string>().nullable(),
  },
});

/** The words of titles and summaries, without accents, to find what was meant where it was mistyped. */
export const WordEntity = defineEntity({
  name: 'Word',
  tableName: 'word',
  properties: { text: p.string().primary() },
});

export const discoveryEntities = [FeedEntity, EntryEntity, FacetEntity, AlignmentEntity, WordEntity] as const;

export type DiscoveryEntities = typeof discoveryEntities;
export type DiscoveryDatabase = Reads<DiscoveryEntities>;
