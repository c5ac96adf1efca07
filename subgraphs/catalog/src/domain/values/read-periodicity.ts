/** Reads how often a dataset is updated: the codes of the Perfil Nacional, of the European Union, and words. */
import { comparable, lastSegment } from './comparable.js';
import type { PeriodicityValue } from './dataset-values.type.js';
import type { Reading } from './reading.type.js';

/** The Perfil writes fractions ("R/P0.5M"), which ISO 8601 lets only seconds have. */
const CODE = /^R\/P(T?)(\d{1,4}(?:\.\d{1,4})?)([YMWDHS])$/;

/** The longest that each unit can be, so that what is updated on the same day of each month is never late. */
const DAYS: Readonly<Record<string, number>> = {
  Y: 366,
  M: 31,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'R/P10Y': 'cada diez anos|decenal|decennial',
    'R/P4Y': 'cada cuatro anos|quadrennial',
    'R/P3Y': 'cada tres anos|trienal|triennial',
    'R/P2Y': 'cada dos anos|bienal|biennial',
    'R/P1Y': 'anual|anualmente|cada ano|una vez por ano|annual|yearly|annually|p1y',
    'R/P6M': 'semestral|semestralmente|cada medio ano|cada seis meses|annual 2|semiannual|biannual|p6m',
    'R/P4M': 'cuatrimestral|cuatrimestralmente|cada cuatro meses|annual 3|p4m',
    'R/P3M': 'trimestral|trimestralmente|cada tres meses|quarterly|p3m',
    'R/P2M': 'bimestral|bimestralmente|cada dos meses|bimonthly|p2m',
    'R/P1M': 'mensual|mensualmente|cada mes|monthly|p1m',
    'R/P0.5M': 'quincenal|quincenalmente|cada 15 dias|cada quince dias|monthly 2|p15d|p0.5m',
    'R/P0.33M': 'tres veces por mes|cada diez dias|monthly 3|p0.33m',
    'R/P1W': 'semanal|semanalmente|cada semana|weekly|p1w|p7d',
    'R/P0.5W': 'dos veces a la semana|dos veces por semana|weekly 2|p0.5w',
    'R/P0.33W': 'tres veces a la semana|tres veces por semana|weekly 3|p0.33w',
    'R/P1D': 'diaria|diario|diariamente|cada dia|todos los dias|daily|p1d',
    'R/PT1H': 'cada hora|por hora|hourly|pt1h',
    'R/PT1S':
      'continuamente actualizado|continua|continuo|tiempo real|en tiempo real|continuous|continuously updated|cont|update cont|pt1s',
    eventual:
      'irregular|irreg|eventualmente|ocasional|a demanda|as needed|other|nunca|never|no se actualiza|unica vez',
  }).flatMap(([code, words]) => words.split('|').map((word) => [word, code] as const)),
);

/** Null where it cannot be read. */
export function readPeriodicity(text: string): Reading<PeriodicityValue> | null {
  const trimmed = text.trim();
  const exact = readCode(trimmed);
  if (exact !== null) return { value: exact, isExact: true };
  const lenient = readCode(trimmed.toUpperCase().replace(',', '.').replace(/\s/g, ''));
  if (lenient !== null) return { value: lenient, isExact: false };
  const word = comparable(lastSegment(trimmed));
  const code = Object.hasOwn(WORDS, word) ? readCode(WORDS[word] ?? '') : null;
  return code === null ? null : { value: code, isExact: false };
}

function readCode(code: string): PeriodicityValue | null {
  if (code === 'eventual' || code === 'EVENTUAL') return { code: 'eventual', days: null };
  const [, ofTime, count, unit] = CODE.exec(code) ?? [];
  const unitDays = DAYS[`${ofTime ?? ''}${unit ?? ''}`];
  const days = unitDays === undefined ? 0 : Number(count) * unitDays;
  return days > 0 ? { code, days } : null;
}
