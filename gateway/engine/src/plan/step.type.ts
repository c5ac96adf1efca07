/** A fetch of a plan while it is found. */
import type { PlannedEntities, PlanPath } from './plan.type.js';
import type { SelectionBuilder } from './selection-builder.js';

/** What an entity fetch has, and a root fetch has not. */
export interface EntityPart extends Pick<PlannedEntities, 'type' | 'knownAs' | 'requires'> {
  readonly path: PlanPath;
}

export interface Step {
  readonly graph: string;
  readonly selection: SelectionBuilder;
  readonly entity: EntityPart | undefined;
  readonly after: ReadonlySet<Step>;
  /** How many steps lie before it at least. */
  readonly level: number;
}
