/** Objects of one type at one place of the response, and the fetches that have reached them so far. */
import type { SelectionSetNode } from 'graphql';
import type { PlanPath } from './plan.type.js';
import type { SelectionBuilder } from './selection-builder.js';
import type { Step } from './step.type.js';

/** What one fetch selects of the objects. */
export interface Place {
  readonly step: Step;
  readonly selection: SelectionBuilder;
  /** External fields that the way to here provides. */
  readonly provided: readonly SelectionSetNode[];
  /** What its representations carry besides a key, as text. */
  readonly requirement: string;
}

export interface Position {
  /** An interface's, where the fetches that reached it know no more than that. */
  readonly type: string;
  readonly path: PlanPath;
  readonly places: Place[];
}
