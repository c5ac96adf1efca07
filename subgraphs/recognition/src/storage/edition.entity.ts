import { RecognitionAxis } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';

/** One time that recognitions are given out. */
export const RecognitionEditionEntity = defineEntity({
  name: 'RecognitionEdition',
  tableName: 'recognition_edition',
  properties: {
    id: p.string().primary(),
    year: p.integer(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    opensOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    sourceId: p.string(),
  },
});

/** A category: an axis and a value of it; `position` is its place among those of its axis. */
export const RecognitionCategoryEntity = defineEntity({
  name: 'RecognitionCategory',
  tableName: 'recognition_category',
  properties: {
    id: p.string().primary(),
    axis: p.enum(() => RecognitionAxis),
    value: p.string(),
    position: p.integer(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A category that an edition recognises in. */
export const EditionCategoryEntity = defineEntity({
  name: 'EditionCategory',
  tableName: 'edition_category',
  properties: {
    editionId: p.string().primary(),
    categoryId: p.string().primary(),
    sourceId: p.string(),
  },
});

/** What is measured, and between which scores. */
export const StandardEntity = defineEntity({
  name: 'Standard',
  tableName: 'standard',
  properties: {
    id: p.string().primary(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    descriptionEs: p.string().nullable(),
    descriptionEn: p.string().nullable(),
    minimum: p.integer(),
    maximum: p.integer(),
    sourceId: p.string(),
  },
});

/** A standard that an edition goes by. */
export const EditionStandardEntity = defineEntity({
  name: 'EditionStandard',
  tableName: 'edition_standard',
  properties: {
    editionId: p.string().primary(),
    standardId: p.string().primary(),
    sourceId: p.string(),
  },
});
