import { defineEntity, p } from '@mikro-orm/core';

/** A principle of open government, as the programme's course groups its mechanisms. */
export const PrincipleEntity = defineEntity({
  name: 'Principle',
  tableName: 'principle',
  properties: {
    code: p.string().primary(),
    position: p.integer(),
    nameEs: p.string(),
    nameEn: p.string(),
    sourceId: p.string(),
  },
});

/** A mechanism of open government. */
export const MechanismEntity = defineEntity({
  name: 'Mechanism',
  tableName: 'mechanism',
  properties: {
    code: p.string().primary(),
    principleCode: p.string(),
    position: p.integer(),
    nameEs: p.string(),
    nameEn: p.string(),
    sourceId: p.string(),
  },
});

/** That an initiative uses a mechanism, and who says so. */
export const MechanismUseEntity = defineEntity({
  name: 'MechanismUse',
  tableName: 'mechanism_use',
  properties: {
    initiativeId: p.string().primary(),
    mechanismCode: p.string().primary(),
    sourceId: p.string(),
  },
});
