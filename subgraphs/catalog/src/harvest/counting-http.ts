import type { GuardedHttp } from '@grafo-abierto/plugin-kit';

export interface CountingHttp extends GuardedHttp {
  /** Read so far, after decompression. */
  readonly bytes: number;
}

/** A guarded HTTP that tells how much was read through it. */
export function countingHttp(http: GuardedHttp): CountingHttp {
  let bytes = 0;
  async function* counted(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  return {
    get bytes() {
      return bytes;
    },
    async get(url, request) {
      const answer = await http.get(url, request);
      bytes += answer.bytes?.byteLength ?? 0;
      return answer;
    },
    async open(url, request) {
      const { body, ...stream } = await http.open(url, request);
      return { ...stream, body: body === null ? null : counted(body) };
    },
    close: () => http.close(),
    [Symbol.asyncDispose]: () => http.close(),
  };
}
