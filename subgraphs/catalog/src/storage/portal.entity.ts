import type { Validators } from '@grafo-abierto/plugin-kit';
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import {
  FetchOutcome,
  PortalOperation,
  PortalRegistration,
  PortalSoftware,
  PortalStatus,
} from '../domain/portal-vocabulary.js';
import { instantOrder } from './instant-order.js';
import { qualityColumns } from './quality-columns.js';

const instant = () => p.datetime().$type<string>();

/** A transparency portal: what people decided of it, how it answers, and what its catalogue says of itself. */
export const PortalEntity = defineEntity({
  name: 'Portal',
  tableName: 'portal',
  properties: {
    id: p.string().primary(),
    titleEs: p.string(),
    titleEn: p.string().nullable(),
    /** Its address, or `file`, or `givenTable`: one of the three. */
    url: p.string().nullable(),
    /** A table in the hub's own folder. */
    file: p.string().nullable(),
    /** The name of a table that somebody gave; its content is in a table of its own. */
    givenTable: p.string().nullable(),
    software: p.enum(() => PortalSoftware),
    jurisdictionId: p.string(),
    /** A cron line in the time of Buenos Aires; null for once a day. */
    schedule: p.string().nullable(),
    registeredBy: p.enum(() => PortalRegistration),
    operation: p.enum(() => PortalOperation).$type<Opt<PortalOperation>>(),
    operationReason: p.string().nullable(),
    status: p.enum(() => PortalStatus).$type<Opt<PortalStatus>>(),
    statusSince: instant().$type<Opt<string>>(),
    lastSuccessAt: instant().nullable(),
    lastFetchAt: instant().nullable(),
    nextHarvestAt: instant().nullable(),
    /** Somebody asked for it to be read now. */
    requestedAt: instant().nullable(),
    /** Until when a process has it to itself. */
    claimedUntil: instant().nullable(),
    currentFetchId: p.string().nullable(),
    /** Those of the last whole listing, and the judgement that its rows were written by. */
    validators: p.json<Validators & { readonly judgement: number }>().nullable(),
    modifiedWatermark: instant().nullable(),
    /** Null until a listing was whole. */
    datasetCount: p.integer().nullable(),
    /** What the portal says that there are. */
    expectedCount: p.integer().nullable(),
    /** How many would vanish, held until a person confirms it. */
    removalHeld: p.integer().nullable(),
    removalConfirmedAt: instant().nullable(),
    catalogTitle: p.string().nullable(),
    catalogDescription: p.string().nullable(),
    catalogPublisher: p.string().nullable(),
    catalogHomepage: p.string().nullable(),
    catalogLicenceRaw: p.string().nullable(),
    catalogIssuedRaw: p.string().nullable(),
    catalogModifiedRaw: p.string().nullable(),
    catalogLanguages: p.array().$type<Opt<string[]>>(),
    catalogThemeTaxonomy: p.string().nullable(),
    ...qualityColumns(),
    sourceId: p.string(),
  },
});

/** Something that is known of a portal, with who says so. */
export const PortalNoteEntity = defineEntity({
  name: 'PortalNote',
  tableName: 'portal_note',
  properties: {
    portalId: p.string().primary(),
    position: p.integer().primary(),
    textEs: p.string(),
    textEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** That somebody looked for the portals of a jurisdiction, and how many they knew then. */
export const PortalSurveyEntity = defineEntity({
  name: 'PortalSurvey',
  tableName: 'portal_survey',
  properties: {
    jurisdictionId: p.string().primary(),
    count: p.integer(),
    asOf: p.date(),
    sourceId: p.string(),
  },
});

export interface FetchProblem {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
}

/** An attempt to read a portal; without an outcome while it goes on. */
export const PortalFetchEntity = defineEntity({
  name: 'PortalFetch',
  tableName: 'portal_fetch',
  properties: {
    id: p.string().primary(),
    portalId: p.string(),
    startedAt: instant(),
    /** `startedAt` as a text that sorts; the database works it out. */
    startedOrder: p.string().$type<Opt<string>>().generated(instantOrder('started_at')),
    durationMs: p.integer().nullable(),
    outcome: p.enum(() => FetchOutcome).nullable(),
    /** The problem's code, short. */
    errorKind: p.string().nullable(),
    problem: p.json<FetchProblem>().nullable(),
    coverage: p.string().$type<'WHOLE' | 'SINCE' | 'PARTIAL' | 'UNCHANGED'>().nullable(),
    records: p.integer().nullable(),
    rejected: p.integer().nullable(),
    added: p.integer().nullable(),
    changed: p.integer().nullable(),
    removed: p.integer().nullable(),
    bytes: p.double().$type<number>().nullable(),
  },
});
