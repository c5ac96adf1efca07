import { RecognitionAxis } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { InitiativeChoice, RecognitionChoice } from '../../domain/where.type.js';
import { allOf, isAnyOf } from './any-of.js';
import { holds, type Moment } from './moment.js';

/** That an initiative was recognised, was not as far as is known, or has a recognition such as was asked. */
export function recognitionConditions(
  { recognised, recognition }: InitiativeChoice,
  at: Moment,
): RawBuilder<boolean>[] {
  const asked = recognition == null ? [] : categoryConditions(recognition, at);
  return [
    ...(recognised == null ? [] : [recognised ? isRecognised(at) : sql<boolean>`not ${isRecognised(at)}`]),
    ...(asked.length === 0 ? [] : [isRecognised(at, asked)]),
  ];
}

/** That somebody recognised an initiative by then. */
function isRecognised(at: Moment, more: readonly RawBuilder<boolean>[] = []): RawBuilder<boolean> {
  return sql`exists (
    select from entry as recognition
    where recognition.about = entry.key and ${allOf([isGranted(at), ...more])})`;
}

/** That a row of `entry`, as `recognition` in the statement, is a recognition that was granted by then. */
export function isGranted(at: Moment): RawBuilder<boolean> {
  const isKnown = sql<boolean>`recognition.type = 'Recognition' and recognition.feed is not null`;
  if (at === null) return isKnown;
  return sql`${isKnown} and exists (
    select from facet as granted where granted.entry = recognition.key and ${holds('granted', at)})`;
}

function categoryConditions({ axis, value, edition }: RecognitionChoice, at: Moment): RawBuilder<boolean>[] {
  const has = (conditions: readonly RawBuilder<boolean>[]) => sql<boolean>`exists (
    select from facet as said where said.entry = recognition.key and ${holds('said', at)}
    and ${allOf(conditions)})`;
  const isOfCategory = axis != null || value != null;
  return [
    ...(isOfCategory
      ? [
          has([
            isAnyOf('said.name', axis ?? Object.values(RecognitionAxis)),
            ...(value == null ? [] : [isAnyOf('said.value', value)]),
          ]),
        ]
      : []),
    ...(edition == null ? [] : [has([sql`said.name = 'EDITION'`, isAnyOf('said.value', edition)])]),
  ];
}
