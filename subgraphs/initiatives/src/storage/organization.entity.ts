import { defineEntity, p } from '@mikro-orm/core';
import { BranchOfState, OrganizationKind, OrganizationRole } from '../domain/organization-vocabulary.js';

/** An office of the state or an organization. */
export const OrganizationEntity = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.string().primary(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    kind: p.enum(() => OrganizationKind),
    branch: p.enum(() => BranchOfState).nullable(),
    sourceId: p.string(),
  },
});

/** The part of an organization in an initiative. */
export const InvolvementEntity = defineEntity({
  name: 'Involvement',
  tableName: 'involvement',
  properties: {
    initiativeId: p.string().primary(),
    organizationId: p.string().primary(),
    role: p.enum(() => OrganizationRole).primary(),
    position: p.integer(),
    rawValue: p.string().nullable(),
    sourceId: p.string(),
  },
});
