import { describe } from '@grafo-abierto/plugin-kit';
import { Field, ObjectType } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import { RAW } from './raw-value.js';

@ObjectType({
  simpleResolvers: true,
  ...describe(
    'Lo que el catálogo de un portal dice de sí mismo, tal como lo dice (dcat:Catalog).',
    'What a portal’s catalogue says of itself, as it says it (dcat:Catalog).',
  ),
})
export class PortalCatalog {
  @Field(() => String, RAW)
  rawTitle!: string | null;

  @Field(() => String, RAW)
  rawDescription!: string | null;

  @Field(() => String, RAW)
  rawPublisher!: string | null;

  @Field(() => String, RAW)
  rawHomepage!: string | null;

  @Field(() => String, RAW)
  rawLicence!: string | null;

  @Field(() => String, RAW)
  rawIssued!: string | null;

  @Field(() => String, RAW)
  rawModified!: string | null;

  @Field(() => [String], describe('Tal como se publicaron.', 'As they were published.'))
  rawLanguages!: readonly string[];

  @Field(() => String, RAW)
  rawThemeTaxonomy!: string | null;
}

/** Null where it has said nothing of itself yet. */
export function catalogOf(row: Row<'portal'>): PortalCatalog | null {
  const texts = {
    rawTitle: row.catalogTitle,
    rawDescription: row.catalogDescription,
    rawPublisher: row.catalogPublisher,
    rawHomepage: row.catalogHomepage,
    rawLicence: row.catalogLicenceRaw,
    rawIssued: row.catalogIssuedRaw,
    rawModified: row.catalogModifiedRaw,
    rawThemeTaxonomy: row.catalogThemeTaxonomy,
  };
  const isSilent = Object.values(texts).every((text) => text === null);
  return isSilent && row.catalogLanguages.length === 0
    ? null
    : { ...texts, rawLanguages: row.catalogLanguages };
}
