/** Somebody shows a portal, to see what the graph would make of it: it is noted, and looked at as soon as its turn comes. */
import { randomUUID } from 'node:crypto';
import { refuse, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { PreviewState } from '../../domain/preview/preview-vocabulary.js';
import { forgetPreviews } from '../preview/forget-previews.js';
import { knownAddress } from '../preview/known-address.js';
import { PreviewEntity } from '../preview/preview.entity.js';
import { isAttended, UNENDED } from '../preview/preview-claims.js';
import { aloneInTurn, type CatalogWrite, checkInput } from './portal-write.js';
import { URL_LIMIT } from './register-portal.js';

/** A table as it comes: its name, and its bytes as base64. */
export interface GivenTable {
  readonly name: string;
  readonly content: string;
}

export interface ShownPortal extends WriteInput {
  readonly url?: string | null;
  readonly table?: GivenTable | null;
}

/** So that it fits, as base64, into a request of a hub. */
export const TABLE_BYTES = 600_000;
const NAME_LIMIT = 200;
const PER_MINUTE = 30;
const PER_HOST_AND_MINUTE = 6;
/** Beyond these, who comes now waits too long. */
const WAITING = 12;
const TABLE_NAME = /^[^/\\\p{C}]+\.(csv|txt|xlsx)$/iu;
/** Also with line breaks, as some programs write it. */
const BASE64 = /^[\w+/\s-]*={0,2}\s*$/;

export async function previewPortal(write: CatalogWrite, input: ShownPortal): Promise<string> {
  const { url, table } = checkShown(input);
  await aloneInTurn(write, 'portal_preview');
  const host = url === null ? null : new URL(url).hostname;
  const running = url === null ? null : await runningPreview(write, url);
  if (running !== null) return running;
  await refuseBusy(write, host);
  const problem = url === null ? null : await knownAddress(write.reads, url);
  const id = randomUUID();
  await write.manager.insert(PreviewEntity, {
    id,
    url,
    host,
    tableName: table?.name ?? null,
    content: table?.bytes ?? null,
    state: problem === null ? PreviewState.WAITING : PreviewState.FAILED,
    claimedUntil: null,
    problem,
    report: null,
  });
  // Here too, so that what strangers give does not fill the disk of a hub that reads no portals.
  await forgetPreviews(write.reads);
  return id;
}

interface Checked {
  readonly url: string | null;
  readonly table: { readonly name: string; readonly bytes: Buffer } | null;
}

function checkShown(input: ShownPortal): Checked {
  const [url, table] = [input.url == null ? null : asRead(input.url), input.table ?? null];
  const { name = '', content = '' } = table ?? {};
  const bytes = Buffer.from(content, 'base64');
  checkInput(input)
    .that((url === null) !== (table === null), '', 'GRAFO_INPUT_CHOICE', { fields: 'url, table' })
    .text('url', url, URL_LIMIT)
    .that(url === null || !hasPassword(url), 'url', 'GRAFO_PREVIEW_PASSWORD')
    .text('table.name', name, NAME_LIMIT)
    .value('table.name', name, table === null || TABLE_NAME.test(name), 'planilla.csv, planilla.xlsx')
    .value('table.content', content.slice(0, 20), BASE64.test(content), 'base64')
    .that(table === null || bytes.byteLength > 0, 'table.content', 'GRAFO_PREVIEW_TABLE_EMPTY', { name })
    .that(bytes.byteLength <= TABLE_BYTES, 'table.content', 'GRAFO_PREVIEW_TABLE_SIZE', {
      figure: bytes.byteLength,
      limit: TABLE_BYTES,
    })
    .end();
  return { url, table: table === null ? null : { name, bytes } };
}

/** However a person writes it. */
function asRead(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

const hasPassword = (url: string): boolean => new URL(url).username + new URL(url).password !== '';

/** Whoever asks the same at the same time looks at the same. */
async function runningPreview({ reads }: CatalogWrite, url: string): Promise<string | null> {
  const running = await reads
    .selectFrom('portal_preview')
    .select('id')
    .where('url', '=', url)
    .where('state', 'in', UNENDED)
    .where(isAttended)
    .executeTakeFirst();
  return running?.id ?? null;
}

/** @throws WriteRefusal `GRAFO_PREVIEW_BUSY` */
async function refuseBusy({ reads }: CatalogWrite, host: string | null): Promise<void> {
  const { all, ofHost, waiting, oldest } = await reads
    .selectFrom('portal_preview')
    .select([
      sql<number>`count(*)::integer`.as('all'),
      sql<number>`(count(*) filter (where host = ${host}))::integer`.as('ofHost'),
      sql<number>`(count(*) filter (where state in ('WAITING', 'RECOGNISING', 'READING')))::integer`.as(
        'waiting',
      ),
      sql<number>`coalesce(extract(epoch from clock_timestamp() - min(asked_at)), 0)::integer`.as('oldest'),
    ])
    .where('askedAt', '>', sql<string>`clock_timestamp() - interval '1 minute'`)
    .executeTakeFirstOrThrow();
  if (all < PER_MINUTE && ofHost < PER_HOST_AND_MINUTE && waiting < WAITING) return;
  throw refuse('GRAFO_PREVIEW_BUSY', null, { seconds: Math.max(5, 60 - oldest) });
}
