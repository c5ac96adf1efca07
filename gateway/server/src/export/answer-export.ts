/** Answers one request to `/export`: everything that can be refused is refused before the first byte of the file. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Generation } from '../generations/generation.js';
import type { HubLog } from '../hub-log.js';
import { contextOf } from '../identity/use-identity.js';
import { SOURCES_HEADER } from '../sources/sources-header.js';
import { type Asker, createAsker, type PageAnswer } from './ask-page.js';
import { createRowWriter } from './create-row-writer.js';
import { ExportCut, ExportRefused } from './export-errors.js';
import { type ExportFormat, MEDIA_TYPES } from './export-format.js';
import { exportPages } from './export-pages.js';
import { planExport } from './export-plan.js';
import { type ExportRequest, readExportRequest, type SavedOperations } from './export-request.js';
import { exportText } from './export-text.js';
import type { RowWriter } from './row-writer.type.js';
import { cut, sendPieces } from './send-pieces.js';

export interface ExportTools {
  readonly generation: Generation;
  /** Rows that are asked at once at most. */
  readonly pageSize: number;
  readonly saved: SavedOperations;
  readonly log: HubLog;
  /** Given when the hub stops. */
  readonly signal: AbortSignal;
}

export async function answerExport(
  request: FastifyRequest,
  reply: FastifyReply,
  tools: ExportTools,
): Promise<FastifyReply> {
  const wanted = readExportRequest(request, tools.saved);
  const asker = createAsker(tools.generation.graph, await contextOf(request, reply), request.headers);
  try {
    const { plan, first, rest, called } = await begin(wanted, asker, tools);
    setHeaders(reply, { ...wanted, name: wanted.name ?? called ?? 'export' }, tools.generation, first.answer);
    const writer = createRowWriter(wanted, plan.columns);
    await sendFile(reply, exportText(first, rest, writer, tools.signal), writer, tools);
    return reply;
  } catch (error) {
    if (error instanceof ExportRefused) return refuse(reply, error);
    throw error;
  }
}

async function begin(wanted: ExportRequest, asker: Asker, { generation, pageSize }: ExportTools) {
  const { variables, options } = wanted;
  const read = await asker.read(wanted);
  const plan = planExport(generation.graph.schema, read, wanted);
  const rest = exportPages({ asker, plan, read, variables, pageSize, isPartial: options.partial });
  const { value: first } = await rest.next();
  if (!first) throw new Error('An export has a first page, or is refused.');
  return { plan, first, rest, called: read.operation.name?.value };
}

async function sendFile(
  reply: FastifyReply,
  text: AsyncIterable<string>,
  writer: RowWriter,
  { log, signal }: ExportTools,
): Promise<void> {
  const { raw } = reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200);
  try {
    await sendPieces(raw, text, signal);
  } catch (error) {
    if (!(error instanceof ExportCut)) log.error(`an export failed: ${String(error)}`);
    const { told } = error instanceof ExportCut ? error : new ExportCut('GRAFO_HUB_FAILED', 0);
    await cut(raw, writer.cut(told), signal);
  }
}

function refuse(reply: FastifyReply, { status, errors, headers }: ExportRefused): FastifyReply {
  const challenge = headers?.get('www-authenticate');
  if (challenge !== undefined) reply.header('www-authenticate', challenge);
  return reply.status(status).send({ errors });
}

interface FileName {
  readonly format: ExportFormat;
  /** Without its ending. */
  readonly name: string;
}

/** What the first page is told beside its answer, and what a citation needs. */
const HANDED_ON = [SOURCES_HEADER, 'deprecation', 'sunset'];

function setHeaders(
  reply: FastifyReply,
  { format, name }: FileName,
  { graph, number }: Generation,
  { headers }: PageAnswer,
): void {
  for (const header of HANDED_ON) {
    const value = headers.get(header);
    if (value !== undefined) reply.header(header, value);
  }
  reply
    .header(
      'content-type',
      format === 'csv' ? `${MEDIA_TYPES.csv}; charset=utf-8; header=present` : MEDIA_TYPES.ndjson,
    )
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '_')}.${format}"`)
    .header('cache-control', 'no-store')
    .header('x-grafo-supergraph', graph.hash)
    .header('x-grafo-generation', String(number));
}
