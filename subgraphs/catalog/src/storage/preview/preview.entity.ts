import { defineEntity, type Opt, p } from '@mikro-orm/core';
import type { PreviewProblem, PreviewReport } from '../../domain/preview/preview-report.type.js';
import { PreviewState } from '../../domain/preview/preview-vocabulary.js';

const instant = () => p.datetime().$type<string>();

/** A look at a portal that somebody shows, from when it was asked for until it is forgotten. */
export const PreviewEntity = defineEntity({
  name: 'Preview',
  tableName: 'portal_preview',
  properties: {
    /** Nobody guesses it: it is known to who has asked. */
    id: p.string().primary(),
    askedAt: instant().$type<Opt<string>>(),
    /** Its address, or `tableName` and `content`: one of the two. */
    url: p.string().nullable(),
    host: p.string().nullable(),
    tableName: p.string().nullable(),
    content: p.blob().$type<Buffer>().nullable(),
    state: p.enum(() => PreviewState).$type<Opt<PreviewState>>(),
    records: p.integer().$type<Opt<number>>(),
    /** Until when a process has it to itself. */
    claimedUntil: instant().nullable(),
    problem: p.json<PreviewProblem>().nullable(),
    report: p.json<PreviewReport>().nullable(),
  },
});

/** A table that somebody gave instead of an address, as it is read at every harvest. */
export const GivenTableEntity = defineEntity({
  name: 'GivenTable',
  tableName: 'given_table',
  properties: {
    portalId: p.string().primary(),
    content: p.blob().$type<Buffer>(),
  },
});

/** Who proposed a portal, and why: for the administration alone, and not for longer than it is needed. */
export const ProposalEntity = defineEntity({
  name: 'Proposal',
  tableName: 'portal_proposal',
  properties: {
    /** Nobody guesses it: it is known to who has proposed. */
    receipt: p.string().primary(),
    portalId: p.string(),
    /** Null once it was forgotten. */
    previewId: p.string().nullable(),
    contactName: p.string().nullable(),
    contactOffice: p.string().nullable(),
    contactEmail: p.string().nullable(),
    message: p.string().nullable(),
    proposedAt: instant().$type<Opt<string>>(),
    decidedAt: instant().nullable(),
  },
});
