/** Opens a table by its address, by its name in the operator's own folder of tables, or as it was given. */
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { Validators } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import type { PortalRequest } from '../connector.type.js';
import { forbiddenAsSuch } from '../listing/forbidden-as-such.js';

export interface OpenTable extends AsyncDisposable {
  /** For a reader. */
  readonly url: string;
  readonly name: string;
  /** Null when what the validators name still holds. */
  readonly body: AsyncIterable<Buffer> | null;
  readonly validators: Validators;
}

export async function openTable(portal: PortalRequest, folder: string | undefined): Promise<OpenTable> {
  if (portal.given !== undefined) return openGiven(portal.url, portal.given);
  if (/^https?:/i.test(portal.url)) return openAddress(portal);
  const path = await pathWithin(folder, portal.url);
  const stream = createReadStream(path, { signal: portal.signal });
  return {
    url: portal.url,
    name: basename(path),
    body: stream,
    validators: {},
    [Symbol.asyncDispose]: async () => void stream.destroy(),
  };
}

function openGiven(name: string, bytes: Buffer): OpenTable {
  return {
    url: name,
    name,
    body: (async function* () {
      yield bytes;
    })(),
    validators: {},
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function openAddress({ url, http, signal, validators }: PortalRequest): Promise<OpenTable> {
  const request = { signal, ...(validators !== undefined && { validators }) };
  const stream = await forbiddenAsSuch(http.open(url, request));
  const { origin, pathname } = new URL(url);
  return {
    url: origin + pathname,
    name: decodeURIComponent(basename(pathname)),
    body: stream.body,
    validators: stream.validators,
    [Symbol.asyncDispose]: () => stream[Symbol.asyncDispose](),
  };
}

/** Links are followed first, so that none leads out of the folder. */
async function pathWithin(folder: string | undefined, file: string): Promise<string> {
  const refuse = () => {
    throw new GrafoError('GRAFO_TABLE_FILE_REFUSED', { file });
  };
  if (folder === undefined) return refuse();
  const root = await realpath(folder).catch(refuse);
  const path = await realpath(resolve(root, file)).catch(refuse);
  return path.startsWith(root + sep) ? path : refuse();
}
