/** Why a subgraph could not be asked, for the operator: readers only learn that it is unavailable. */
const REASONS = {
  refused: 'No connection could be made.',
  broken: 'The connection broke before the answer was whole.',
  'not-http': 'The answer is not HTTP.',
  deadline: 'There was no whole answer in time.',
  redirect: 'It points to another address, which is never followed.',
  status: 'Its status says that it did not answer.',
  encoding: 'The compression of the answer is unknown or broken.',
  'too-large': 'The answer is larger than it may be.',
  'not-utf8': 'The answer is not UTF-8.',
  'too-deep': 'The JSON of the answer is deeper than it may be.',
  'not-json': 'The answer is not JSON.',
  'open-circuit': 'It failed so often that it is left alone for a while.',
  quota: 'It is not asked: that would be more than it is to be asked.',
  closed: 'The transport is closed.',
  gone: 'It is not asked: the reader has hung up.',
  quarantine: 'So many of its answers failed that it is left alone until it answers a probe.',
} as const;

export type TransportFailure = keyof typeof REASONS;

export interface FailureOptions extends ErrorOptions {
  readonly nextTry?: Date | null;
}

export class SubgraphTransportError extends Error {
  override readonly name = 'SubgraphTransportError';
  /** When it is asked again, where that is known. */
  readonly nextTry: Date | null;

  constructor(
    readonly reason: TransportFailure,
    /** Figures and codes, and never anything that the subgraph wrote. */
    readonly detail?: string | number,
    options: FailureOptions = {},
  ) {
    super(detail === undefined ? REASONS[reason] : `${REASONS[reason]} (${detail})`, options);
    this.nextTry = options.nextTry ?? null;
  }
}
