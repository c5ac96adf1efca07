import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** Writes for as long as somebody reads, and not a moment longer: what went on would take a core from all later tests. */
export function answerEndlessly(response: ServerResponse): void {
  Readable.from(endless()).pipe(response);
}

function* endless(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(65_536);
}
