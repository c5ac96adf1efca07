/** What a simulated portal answers, before a fault touches it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Piece by piece, made when the reader takes it. */
  readonly body: Iterable<string | Uint8Array>;
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: [JSON.stringify(value)] };
}

export function notFound(): Answer {
  return { status: 404, type: 'text/html; charset=utf-8', body: ['<!doctype html><title>No existe</title>'] };
}
