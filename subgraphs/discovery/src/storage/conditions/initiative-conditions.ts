import type { RawBuilder } from 'kysely';
import type { InitiativeChoice } from '../../domain/where.type.js';
import { facetConditions } from './facet-condition.js';
import type { Moment } from './moment.js';
import { placeConditions } from './place-condition.js';
import { recognitionConditions } from './recognition-condition.js';
import { sdgConditions } from './sdg-condition.js';
import { textConditions } from './text-condition.js';
import { trustConditions } from './trust-condition.js';
import { yearConditions } from './year-condition.js';

/**
 * What must be true of a row of `entry` for it to be an initiative such as was asked.
 *
 * @throws GrafoError for what cannot be meant
 */
export function initiativeConditions(choice: InitiativeChoice, at: Moment): RawBuilder<boolean>[] {
  return [
    ...textConditions(choice.text),
    ...facetConditions('KIND', choice.kind, at),
    ...facetConditions('STATUS', choice.status, at),
    ...facetConditions('STAGE', choice.stage, at),
    ...facetConditions('PRINCIPLE', choice.principle, at),
    ...facetConditions('MECHANISM', choice.mechanism, at),
    ...facetConditions('LISTED_AREA', choice.listedArea, at),
    ...facetConditions('POLICY_AREA', choice.policyArea, at),
    ...facetConditions('COMPLETION', choice.completion, at),
    ...facetConditions('EARLY_RESULTS', choice.earlyResults, at),
    ...facetConditions('AMBITION', choice.ambition, at),
    ...facetConditions('ORGANIZATION', choice.organization, at),
    ...facetConditions('ACTION_PLAN', choice.actionPlan, at),
    ...yearConditions(choice.year),
    ...sdgConditions(choice.sdg, at),
    ...placeConditions(choice.jurisdiction),
    ...recognitionConditions(choice, at),
    ...trustConditions(choice.trust),
  ];
}
