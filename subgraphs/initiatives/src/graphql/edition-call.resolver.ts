import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads, Loaded } from '../storage/reads.js';
import { Edition } from './edition.type.js';

type EditionRow = Row<'edition'>;

/** What the call of an edition says; where nothing was recorded, nobody knows, which is not "none". */
@Resolver(() => Edition)
export class EditionCallResolver {
  @FieldResolver()
  async terms(@Root() { id }: EditionRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'terms'> | null> {
    return unlessEmpty(await reads.terms.load(id));
  }

  @FieldResolver()
  async incentives(
    @Root() { id }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'incentives'> | null> {
    return unlessEmpty(await reads.incentives.load(id));
  }

  @FieldResolver()
  async figures(
    @Root() { id }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'figures'> | null> {
    return unlessEmpty(await reads.figures.load(id));
  }

  @FieldResolver()
  async tracks(@Root() { id }: EditionRow, @Ctx() reads: InitiativeReads): Promise<Loaded<'tracks'> | null> {
    return unlessEmpty(await reads.tracks.load(id));
  }

  @FieldResolver()
  async thematicNetworks(
    @Root() { id }: EditionRow,
    @Ctx() reads: InitiativeReads,
  ): Promise<Loaded<'networksOfEdition'> | null> {
    return unlessEmpty(await reads.networksOfEdition.load(id));
  }
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list;
}
