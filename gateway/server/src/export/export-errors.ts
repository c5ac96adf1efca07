/** The two ways in which an export fails: before its first byte, and after. */
import type { HeaderMap } from '@apollo/server';
import { type ProblemCode, type ProblemParameters, problems } from '@grafo-abierto/schema';
import type { GraphQLFormattedError } from 'graphql';
import { readerError } from '../reader-error.js';

/** Nothing was sent yet: it is answered like any refusal. */
export class ExportRefused extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
    readonly headers?: HeaderMap,
  ) {
    super(errors[0]?.message);
  }

  /** A problem of the table, before the errors that it comes from. */
  static by(
    code: ProblemCode,
    parameters: ProblemParameters,
    errors: readonly GraphQLFormattedError[] = [],
  ): ExportRefused {
    return new ExportRefused(problems[code].status, [readerError(code, parameters), ...errors]);
  }
}

/** Some of the file was sent: whoever reads it must not take it for all. */
export class ExportCut extends Error {
  /** What is told of it in the file, where the format can tell it. */
  readonly told: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, rows: number, errors: readonly GraphQLFormattedError[] = []) {
    const { message, extensions } = readerError(code, { rows });
    super(message);
    this.told = errors.length > 0 ? { ...extensions, errors } : extensions;
  }
}
