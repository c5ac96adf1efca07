import { mayEdit } from '@grafo-abierto/subgraph-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SpatialValue } from '../domain/values/dataset-values.type.js';
import type { DatasetRow } from '../storage/entities.js';
import type { CatalogContext } from '../storage/reads.js';
import {
  type Periodicity,
  type SpatialCoverage,
  SpatialKind,
  type TemporalCoverage,
} from './coverage.type.js';
import { Dataset } from './dataset.type.js';
import { type Licence, licenceOf } from './licence.type.js';

/** What a dataset says of itself, and what was made of it. */
@Resolver(() => Dataset)
export class DatasetValuesResolver {
  @FieldResolver()
  licence(@Root() dataset: DatasetRow): Licence | null {
    return licenceOf(dataset);
  }

  @FieldResolver()
  accrualPeriodicity(
    @Root() { periodicity, periodicityDays, rawPeriodicity }: DatasetRow,
  ): Periodicity | null {
    if (periodicity === null && rawPeriodicity === null) return null;
    return { code: periodicity, days: periodicityDays, rawValue: rawPeriodicity };
  }

  @FieldResolver()
  themes(@Root() { themes }: DatasetRow): readonly string[] | null {
    return themes.length === 0 ? null : themes;
  }

  @FieldResolver()
  superThemes(@Root() { superThemes }: DatasetRow): readonly string[] | null {
    return superThemes.length === 0 ? null : superThemes;
  }

  @FieldResolver()
  spatial(@Root() { spatial }: DatasetRow): SpatialCoverage[] {
    return spatial.map(coverageOf);
  }

  @FieldResolver()
  temporal(@Root() { temporalStart, temporalEnd, rawTemporal }: DatasetRow): TemporalCoverage | null {
    if (temporalStart === null && temporalEnd === null && rawTemporal === null) return null;
    return { start: temporalStart, end: temporalEnd, rawValue: rawTemporal };
  }

  @FieldResolver()
  contactName(@Root() dataset: DatasetRow, @Ctx() { principal }: CatalogContext): string | null {
    return mayEdit(principal, dataset.jurisdictionId) ? dataset.contactName : null;
  }

  @FieldResolver()
  contactMailbox(@Root() dataset: DatasetRow, @Ctx() { principal }: CatalogContext): string | null {
    return mayEdit(principal, dataset.jurisdictionId) ? dataset.contactMailbox : null;
  }

  @FieldResolver()
  async rawRecord(
    @Root() { id, jurisdictionId }: DatasetRow,
    @Ctx() { principal, rawRecords }: CatalogContext,
  ): Promise<string | null> {
    if (!mayEdit(principal, jurisdictionId)) return null;
    const found = await rawRecords.load(id);
    return found?.raw == null ? null : JSON.stringify(found.raw);
  }
}

function coverageOf(place: SpatialValue): SpatialCoverage {
  switch (place.kind) {
    case 'BOX':
      return { kind: SpatialKind.BOX, value: null, coordinates: place.box };
    case 'POINT':
      return { kind: SpatialKind.POINT, value: null, coordinates: place.point };
    case 'URI':
      return { kind: SpatialKind.URI, value: place.uri, coordinates: null };
    case 'NAME':
      return { kind: SpatialKind.NAME, value: place.name, coordinates: null };
    default:
      return { kind: SpatialKind[place.kind], value: place.code, coordinates: null };
  }
}
