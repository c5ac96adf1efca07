import { GrafoError } from '@grafo-abierto/schema';

const FIRST_GOAL = 1;
const LAST_GOAL = 17;
const TARGET_ID = /^\d{1,2}\.(\d{1,2}|[a-z])$/;
const INDICATOR_ID = /^\d{1,2}\.(\d{1,2}|[a-z])\.\d{1,2}@[\w.-]{1,40}$/;

/** Whether a value is the number of one of the 17 goals. */
export function isGoalNumber(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_GOAL && Number(value) <= LAST_GOAL;
}

/**
 * Checks a goal's number as a reader wrote it.
 *
 * @throws GrafoError `GRAFO_NUMBER_OUT_OF_RANGE`
 */
export function readGoalNumber(value: number): number {
  if (isGoalNumber(value)) return value;
  const range = { minimum: FIRST_GOAL, maximum: LAST_GOAL };
  throw new GrafoError('GRAFO_NUMBER_OUT_OF_RANGE', { argument: 'number', value, ...range });
}

/** Whether a value has the form of a target's id, its code: `16.7`, `16.a`. */
export function isTargetId(value: unknown): value is string {
  return typeof value === 'string' && TARGET_ID.test(value);
}

/**
 * Checks a target's id as a reader wrote it.
 *
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function readTargetId(value: string): string {
  if (isTargetId(value)) return value;
  const expected = '16.7, 16.10, 16.a';
  throw new GrafoError('GRAFO_ID_MALFORMED', { value, type: 'SdgTarget', expected, example: '16.7' });
}

/** An indicator's id holds the framework's version too: one code has meant different indicators. */
export function indicatorIdOf(code: string, frameworkVersion: string): string {
  return `${code}@${frameworkVersion}`;
}

/** Whether a value has the form of an indicator's id: `16.7.1@2020-refined`. */
export function isIndicatorId(value: unknown): value is string {
  return typeof value === 'string' && INDICATOR_ID.test(value);
}
