/** What was observed of an initiative, each time anew: an earlier observation stays as it was. */
import { type InputCheck, newRecordId } from '@grafo-abierto/subgraph-kit';
import { isAssessmentValue } from '../../domain/assessment-values.js';
import type { AssessmentScale, TagKind } from '../../domain/observation-vocabulary.js';
import { tagCodeOf } from '../../domain/tag-code.js';
import { AssessmentEntity, TagObservationEntity } from '../observation.entity.js';
import { added } from './initiative-parts.js';
import {
  checkInput,
  type InitiativeTarget,
  type InitiativeWrite,
  LIMITS,
  lockOpenInitiative,
} from './initiative-write.js';

interface Observed extends InitiativeTarget {
  /** The day on which it was observed. */
  readonly asOf: string;
  /** As it was published there. */
  readonly rawValue?: string | null;
  /** Where it was observed. */
  readonly url?: string | null;
}

export interface AssessmentRecord extends Observed {
  readonly scale: AssessmentScale;
  readonly value: string;
}

export interface TagRecord extends Observed {
  readonly kind: TagKind;
  readonly tag: string;
}

export async function recordAssessment(write: InitiativeWrite, input: AssessmentRecord): Promise<string> {
  const { scale, value } = input;
  checkObserved(write, input)
    .value('value', value, isAssessmentValue(scale, value), `AssessmentScale ${scale}`)
    .end();
  const { id } = await lockOpenInitiative(write, input.id, 'record');
  const rawValue = input.rawValue ?? null;
  await write.manager.insert(AssessmentEntity, {
    ...(await observed(write, id, input)),
    scale,
    value,
    rawValue,
  });
  return added(write, id, 'ASSESSMENT_RECORDED', 'assessments', `${scale} ${value} ${input.asOf}`);
}

/** The tag's code is made of what was read, as for every tag. */
export async function recordTag(write: InitiativeWrite, input: TagRecord): Promise<string> {
  const value = tagCodeOf(input.tag);
  checkObserved(write, input)
    .text('tag', input.tag, LIMITS.code)
    .value('tag', input.tag, /[A-Z0-9]/.test(value), 'Legislation & Regulation')
    .end();
  const { id } = await lockOpenInitiative(write, input.id, 'record');
  const { kind } = input;
  const rawValue = input.rawValue ?? input.tag;
  await write.manager.insert(TagObservationEntity, {
    ...(await observed(write, id, input)),
    kind,
    value,
    rawValue,
  });
  return added(write, id, 'TAG_RECORDED', 'tagObservations', `${kind} ${value} ${input.asOf}`);
}

function checkObserved({ now }: InitiativeWrite, input: Observed): InputCheck {
  const { asOf, rawValue } = input;
  return checkInput(input)
    .that(asOf <= now.toISOString().slice(0, 10), 'asOf', 'GRAFO_INPUT_DATE_FUTURE', { value: asOf })
    .text('rawValue', rawValue, LIMITS.title);
}

async function observed(write: InitiativeWrite, initiativeId: string, { asOf, url }: Observed) {
  return {
    id: newRecordId(null),
    initiativeId,
    asOf,
    asOfRaw: asOf,
    sequence: 1,
    vocabularyVersion: null,
    sourceId: await write.sourceId(url),
  };
}
