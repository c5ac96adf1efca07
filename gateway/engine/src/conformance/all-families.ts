/** All families of the conformance suite, for its own cases and for operations that are generated. */
import { absentEntities } from './families/absent-entities.js';
import { abstractTypes } from './families/abstract-types.js';
import { deepRequirements } from './families/deep-requirements.js';
import { interfaceObjectFamilies } from './families/interface-objects.js';
import { keys } from './families/keys.js';
import { mutations } from './families/mutations.js';
import { nullBubbling } from './families/null-bubbling.js';
import { operations } from './families/operations.js';
import { ownership } from './families/ownership.js';
import { paths } from './families/paths.js';
import { provisions } from './families/provisions.js';
import { requirementFamilies } from './families/requirements.js';
import { roots } from './families/roots.js';
import { values } from './families/values.js';
import type { Family } from './family.type.js';

export const FAMILIES: readonly Family[] = [
  ...keys,
  ...absentEntities,
  ...nullBubbling,
  ...requirementFamilies,
  ...deepRequirements,
  ...provisions,
  ...interfaceObjectFamilies,
  ...abstractTypes,
  ...ownership,
  ...values,
  ...roots,
  ...paths,
  ...operations,
  ...mutations,
];
