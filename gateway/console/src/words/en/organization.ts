/** The page of an organization. */
import type { organization as spanish } from '../es/organization.js';

export const organization: typeof spanish = {
  organization: {
    unknown:
      'There is no organization with the identifier {{id}}. It may be misspelt, or not registered yet.',
    kind: {
      GOVERNMENT: 'Public body',
      CSO: 'Civil society organization',
      UNIVERSITY: 'University or academic centre',
      PRIVATE_SECTOR: 'Company or business chamber',
      INTERNATIONAL: 'International body',
    },
    branch: {
      EXECUTIVE: 'Executive',
      LEGISLATIVE: 'Legislature',
      JUDICIAL: 'Judiciary',
      AUTONOMOUS: 'Autonomous body',
      NOT_STATED: 'Branch of the state not stated',
    },
    initiatives: 'Initiatives it takes part in',
    none: 'No initiative it takes part in is known yet.',
    count: 'Known initiatives: {{count}}',
  },
};
