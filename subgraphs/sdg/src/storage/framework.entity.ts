import { defineEntity, p } from '@mikro-orm/core';

/** One of the 17 goals. */
export const GoalEntity = defineEntity({
  name: 'Goal',
  tableName: 'goal',
  properties: {
    number: p.integer().primary(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    titleEs: p.string(),
    titleEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A target of a goal; its id is its code. */
export const TargetEntity = defineEntity({
  name: 'Target',
  tableName: 'target',
  properties: {
    id: p.string().primary(),
    goalNumber: p.integer(),
    sortKey: p.string(),
    titleEs: p.string(),
    titleEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** An indicator of a target in one version of the framework. */
export const IndicatorEntity = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  properties: {
    id: p.string().primary(),
    code: p.string(),
    frameworkVersion: p.string(),
    targetId: p.string(),
    sortKey: p.string(),
    titleEs: p.string(),
    titleEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

export type FrameworkEntities = readonly [typeof GoalEntity, typeof TargetEntity, typeof IndicatorEntity];
