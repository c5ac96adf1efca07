import { describe } from '@grafo-abierto/plugin-kit';
import { createUnionType } from 'type-graphql';
import { ActionPlan } from '../foreign/action-plan.type.js';
import { Dataset } from '../foreign/dataset.type.js';
import { Edition } from '../foreign/edition.type.js';
import { Initiative } from '../foreign/initiative.type.js';
import { Jurisdiction } from '../foreign/jurisdiction.type.js';
import { Organization } from '../foreign/organization.type.js';
import { Plugin } from '../foreign/plugin.type.js';
import { Portal } from '../foreign/portal.type.js';
import { Recognition } from '../foreign/recognition.type.js';
import { SdgGoal } from '../foreign/sdg-goal.type.js';
import { SdgTarget } from '../foreign/sdg-target.type.js';

/** Every type of the core that the index knows; the policy keeps plugins from adding members. */
export const entityTypes = [
  Jurisdiction,
  Initiative,
  ActionPlan,
  Organization,
  Edition,
  Dataset,
  Portal,
  Recognition,
  SdgGoal,
  SdgTarget,
  Plugin,
] as const;

export const SearchEntity = createUnionType({
  name: 'SearchEntity',
  ...describe('Lo que se puede encontrar y es del núcleo.', 'What can be found and is of the core.'),
  types: () => entityTypes,
});
