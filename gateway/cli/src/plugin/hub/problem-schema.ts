/** The problems of a check, as the hub tells them, in both languages. */
import { z } from 'zod';
import type { CheckedProblem } from '../check/check-outcome.type.js';

const TEXTS = ['message', 'cause', 'fix'].map(
  (text) => `${text}Es: ${text}(lang: ES) ${text}En: ${text}(lang: EN)`,
);

export const PROBLEM_FIELDS = `code severity coordinate line column owner ${TEXTS.join(' ')}`;

const place = z.number().nullable();
const text = z.string();

export const problemSchema = z
  .object({
    code: text,
    severity: z.enum(['ERROR', 'WARNING']),
    coordinate: text.nullable(),
    line: place,
    column: place,
    owner: text.nullable(),
    messageEs: text,
    messageEn: text,
    causeEs: text,
    causeEn: text,
    fixEs: text,
    fixEn: text,
  })
  .transform(
    ({ code, severity, coordinate, line, column, owner, ...texts }): CheckedProblem => ({
      code,
      severity: severity === 'ERROR' ? 'error' : 'warning',
      coordinate,
      line,
      column,
      owner,
      message: { es: texts.messageEs, en: texts.messageEn },
      cause: { es: texts.causeEs, en: texts.causeEn },
      fix: { es: texts.fixEs, en: texts.fixEn },
    }),
  );
