import {
  RecognitionAxis,
  readCsv,
  readSources,
  SourceEntity,
  type Starter,
  upsertRows,
} from '@grafo-abierto/subgraph-kit';
import { z } from 'zod';
import {
  EditionCategoryEntity,
  RecognitionCategoryEntity,
  RecognitionEditionEntity,
} from '../storage/edition.entity.js';

const number = z.coerce.number();

const edition = z.object({
  id: z.string(),
  year: number.int(),
  name_es: z.string(),
  name_en: z.string().nullable(),
  opens_on: z.iso.date().nullable(),
  closes_on: z.iso.date().nullable(),
  source: z.string(),
});

const category = z.object({
  id: z.string(),
  axis: z.enum(RecognitionAxis),
  value: z.string(),
  position: number.int(),
  name_es: z.string(),
  name_en: z.string().nullable(),
  source: z.string(),
});

const editionCategory = z.object({ edition: z.string(), category: z.string(), source: z.string() });

/** The programme's edition of 2021 and the categories of its four axes. */
export const recognitionStarter: Starter = {
  folder: new URL('../../starter/', import.meta.url),
  async load(manager, folder) {
    const editions = readCsv(folder, 'editions.csv', edition).map(fromEdition);
    const categories = readCsv(folder, 'categories.csv', category).map(fromCategory);
    const editionCategories = readCsv(folder, 'edition-categories.csv', editionCategory).map((row) => ({
      editionId: row.edition,
      categoryId: row.category,
      sourceId: row.source,
    }));
    return {
      source: await upsertRows(manager, SourceEntity, readSources(folder, 'sources.yaml')),
      recognition_edition: await upsertRows(manager, RecognitionEditionEntity, editions),
      recognition_category: await upsertRows(manager, RecognitionCategoryEntity, categories),
      edition_category: await upsertRows(manager, EditionCategoryEntity, editionCategories),
    };
  },
};

function fromEdition(row: z.infer<typeof edition>) {
  return {
    id: row.id,
    year: row.year,
    nameEs: row.name_es,
    nameEn: row.name_en,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    sourceId: row.source,
  };
}

function fromCategory(row: z.infer<typeof category>) {
  return {
    id: row.id,
    axis: row.axis,
    value: row.value,
    position: row.position,
    nameEs: row.name_es,
    nameEn: row.name_en,
    sourceId: row.source,
  };
}
