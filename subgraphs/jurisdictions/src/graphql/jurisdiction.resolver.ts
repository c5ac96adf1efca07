import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { ancestorIds, readJurisdictionId } from '@grafo-abierto/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { JurisdictionReads, JurisdictionRow, PopulationRow } from '../storage/jurisdiction-reads.js';
import { Jurisdiction, JurisdictionConnection, type LabelPoint, type Tile } from './jurisdiction.type.js';
import {
  type JurisdictionWhere,
  JurisdictionWhereArg,
  readJurisdictionWhere,
} from './jurisdiction-where.input.js';

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @Query(() => Jurisdiction, {
    nullable: true,
    ...describe('Una jurisdicción; nulo si no existe.', 'A jurisdiction; null when there is none.'),
  })
  jurisdiction(
    @Arg('id', () => ID, describe('Su identificador, por ejemplo AR-M.', 'Its identifier, for example AR-M.'))
    id: string,
    @Ctx() reads: JurisdictionReads,
  ): Promise<JurisdictionRow | null> {
    return reads.jurisdictions.load(readJurisdictionId(id));
  }

  @Query(() => JurisdictionConnection, {
    nullable: true,
    ...describe('Jurisdicciones, por nombre.', 'Jurisdictions, by name.'),
  })
  jurisdictions(
    @JurisdictionWhereArg() where: JurisdictionWhere | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: JurisdictionReads,
  ): Page<JurisdictionRow> {
    return reads.list(readJurisdictionWhere(where), page);
  }

  @FieldResolver()
  tile(@Root() { tileColumn, tileRow }: JurisdictionRow): Tile | null {
    return tileColumn === null || tileRow === null ? null : { column: tileColumn, row: tileRow };
  }

  @FieldResolver()
  labelPoint(@Root() { latitude, longitude }: JurisdictionRow): LabelPoint | null {
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  @FieldResolver()
  async population(
    @Root() { id }: JurisdictionRow,
    @Ctx() reads: JurisdictionReads,
  ): Promise<readonly PopulationRow[] | null> {
    const observations = await reads.populations.load(id);
    return observations.length === 0 ? null : observations;
  }

  @FieldResolver()
  async parent(
    @Root() { parentId }: JurisdictionRow,
    @Ctx() reads: JurisdictionReads,
  ): Promise<JurisdictionRow | null> {
    return parentId === null ? null : reads.jurisdictions.load(parentId);
  }

  @FieldResolver()
  async ancestors(
    @Root() { id }: JurisdictionRow,
    @Ctx() reads: JurisdictionReads,
  ): Promise<JurisdictionRow[]> {
    const found = await Promise.all(ancestorIds(id).map((ancestor) => reads.jurisdictions.load(ancestor)));
    return found.filter((row) => row !== null);
  }

  @FieldResolver()
  children(
    @Root() { id }: JurisdictionRow,
    @JurisdictionWhereArg() where: JurisdictionWhere | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: JurisdictionReads,
  ): Page<JurisdictionRow> {
    return reads.childrenOf(id, readJurisdictionWhere(where), page);
  }
}
