import { describe, type Page } from '@grafo-abierto/plugin-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { combineQuality } from '../domain/quality/combine-quality.js';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';
import { DatasetListArguments } from './catalog-lists.args.js';
import { DatasetConnection } from './dataset.type.js';
import { Jurisdiction } from './jurisdiction.type.js';
import { Portal, PortalSurvey } from './portal.type.js';
import { MetadataQuality } from './quality.type.js';
import { metadataQuality } from './quality-dimensions.js';

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => PortalSurvey, {
    nullable: true,
    ...describe(
      'Cuántos portales suyos se conocían cuando alguien los buscó; nulo donde nadie buscó.',
      'How many portals of its own were known when somebody looked for them; null where nobody looked.',
    ),
  })
  portalSurvey(
    @Root() { id }: Jurisdiction,
    @Ctx() reads: CatalogReads,
  ): Promise<Row<'portal_survey'> | null> {
    return reads.portalSurveys.load(id);
  }

  @FieldResolver(() => [Portal], {
    nullable: true,
    ...describe(
      'Sus portales, sin los de las jurisdicciones que contiene, por título. Nulo donde nadie buscó; vacío donde alguien buscó y no encontró ninguno.',
      'Its portals, without those of the jurisdictions within it, by title. Null where nobody looked; empty where somebody looked and found none.',
    ),
  })
  async portals(
    @Root() { id }: Jurisdiction,
    @Ctx() reads: CatalogReads,
  ): Promise<readonly Row<'portal'>[] | null> {
    const [portals, survey] = await Promise.all([
      reads.portalsOfJurisdiction.load(id),
      reads.portalSurveys.load(id),
    ]);
    return portals.length === 0 && survey === null ? null : portals;
  }

  @FieldResolver(() => DatasetConnection, {
    nullable: true,
    ...describe(
      'Lo que publican sus portales. Nulo mientras ninguno se haya leído nunca, o si esta parte del grafo no responde; vacío donde se buscó y no hay nada.',
      'What its portals publish. Null as long as none was ever read, or when this part of the graph does not answer; empty where somebody looked and there is nothing.',
    ),
  })
  async datasets(
    @Root() { id }: Jurisdiction,
    @Args(() => DatasetListArguments) { orderBy, ...page }: DatasetListArguments,
    @Ctx() reads: CatalogReads,
  ): Promise<Page<DatasetRow> | null> {
    const list = reads.datasetsOfJurisdiction(id, { orderBy: orderBy ?? null, page });
    return (await reads.areDatasetsKnown(id)) ? list : null;
  }

  @FieldResolver(() => MetadataQuality, {
    nullable: true,
    ...describe(
      'Qué tan buenos son los metadatos de lo que publican sus portales; nulo si no se juzgó nada.',
      'How good the metadata of what its portals publish is; null when nothing was judged.',
    ),
  })
  async metadataQuality(
    @Root() { id }: Jurisdiction,
    @Ctx() reads: CatalogReads,
  ): Promise<MetadataQuality | null> {
    const sum = await reads.qualitySums.load(id);
    const quality = sum === null ? null : combineQuality([sum]);
    return sum === null || quality === null ? null : metadataQuality(quality, sum.datasets);
  }
}
