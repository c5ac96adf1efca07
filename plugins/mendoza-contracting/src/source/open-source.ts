/** Opens what releases are read from: a web address through the guarded HTTP, or a file of whoever runs the plugin. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { GrafoError, type GuardedHttp, type Validators } from '@grafo-abierto/plugin-kit';

export interface SourceRequest {
  /** What the last answer said of itself: when it still holds, no body comes. */
  readonly validators?: Validators;
  readonly signal: AbortSignal;
}

export interface OpenedSource extends AsyncDisposable {
  /** Null where the validators still hold. */
  readonly body: AsyncIterable<Uint8Array> | null;
  readonly validators: Validators;
}

/** @throws GrafoError `GRAFO_FETCH_…` */
export type OpenSource = (address: string, request: SourceRequest) => Promise<OpenedSource>;

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

export function createOpenSource(http: Pick<GuardedHttp, 'open'>): OpenSource {
  return (address, request) =>
    isWebAddress(address) ? http.open(address, request) : openFile(address, request);
}

async function openFile(path: string, { validators, signal }: SourceRequest): Promise<OpenedSource> {
  const { size, mtimeMs } = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new GrafoError(
      'GRAFO_FETCH_UNREACHABLE',
      { url: path, detail: cause.code ?? 'UNKNOWN' },
      { cause },
    );
  });
  const etag = `${size}-${mtimeMs}`;
  if (validators?.etag === etag)
    return { body: null, validators, [Symbol.asyncDispose]: async () => undefined };
  const body = createReadStream(path, { signal });
  return { body, validators: { etag }, [Symbol.asyncDispose]: async () => void body.destroy() };
}
