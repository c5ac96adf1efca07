import { describe, type Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { isHostedUrl, readJurisdictionId } from '@grafo-abierto/schema';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PluginState } from '../domain/plugin-vocabulary.js';
import { shownState } from '../domain/shown-state.js';
import { manifestOf } from '../publishing/version-manifest.js';
import type { RegistryContext } from '../registry-context.type.js';
import type { Row } from '../storage/entities.js';
import type { PluginFilter, RegistryReads } from '../storage/reads.js';
import { Jurisdiction } from './jurisdiction.type.js';
import {
  Plugin,
  PluginConnection,
  type PluginContact,
  type PluginHealth,
  PluginHistoryConnection,
  PluginPermissions,
  PluginVersion,
} from './plugin.type.js';

type PluginRow = Row<'plugin'>;

@InputType(describe('Qué plugins entran en la lista.', 'Which plugins the list holds.'))
export class PluginWhere implements PluginFilter {
  @Field(() => [PluginState], { nullable: true, ...describe('Los que están así.', 'Those that are so.') })
  states?: PluginState[] | null;

  @Field(() => ID, {
    nullable: true,
    ...describe(
      'Los de esta jurisdicción y de todas las que contiene.',
      'Those of this jurisdiction and of all within it.',
    ),
  })
  within?: string | null;
}

/** A page of plugins. */
@ArgsType()
export class PluginListArguments extends PageArguments {
  @Field(() => PluginWhere, { nullable: true, ...describe('Cuáles.', 'Which ones.') })
  where?: PluginWhere | null;
}

@Resolver(() => Plugin)
export class PluginResolver {
  @Query(() => Plugin, {
    nullable: true,
    ...describe('Un plugin; nulo si el registro no lo tiene.', 'A plugin; null when the registry has none.'),
  })
  plugin(
    @Arg('id', () => ID, describe('Su identificador.', 'Its identifier.')) id: string,
    @Ctx() reads: RegistryReads,
  ): Promise<PluginRow | null> {
    return reads.plugins.load(id);
  }

  @Query(() => PluginConnection, {
    nullable: true,
    ...describe(
      'Los plugins del registro, también los que esperan y los que ya no están, por identificador.',
      'The plugins of the registry, also those that wait and those that are gone, by identifier.',
    ),
  })
  plugins(
    @Args(() => PluginListArguments) { where, ...page }: PluginListArguments,
    @Ctx() context: RegistryContext,
  ): Page<PluginRow> {
    if (where?.within != null) readJurisdictionId(where.within);
    return context.pluginPage(where ?? {}, page, context.health());
  }

  @FieldResolver()
  jurisdictions(@Root() { jurisdictionIds }: PluginRow): Jurisdiction[] {
    return jurisdictionIds.map((id) => ({ id }));
  }

  @FieldResolver()
  version(@Root() { servedVersion, latestVersion }: PluginRow): string {
    return servedVersion ?? latestVersion;
  }

  @FieldResolver()
  contact(@Root() { contactName, contactEmail }: PluginRow): PluginContact {
    return { name: contactName, email: contactEmail };
  }

  @FieldResolver()
  state(@Root() { id, state }: PluginRow, @Ctx() { health }: RegistryContext): PluginState {
    return shownState(state, health().get(id)?.status);
  }

  @FieldResolver()
  health(@Root() { id }: PluginRow, @Ctx() { health }: RegistryContext): PluginHealth | null {
    const measured = health().get(id);
    if (measured === undefined) return null;
    const { since, nextTry, ...figures } = measured;
    return {
      ...figures,
      since: since?.toISOString() ?? null,
      nextTry: nextTry?.toISOString() ?? null,
    };
  }

  @FieldResolver(
    () => PluginPermissions,
    describe('Lo que pide hacer la versión que responde.', 'What the version that answers asks to do.'),
  )
  async permissions(
    @Root() { id, servedVersion, latestVersion }: PluginRow,
    @Ctx() reads: RegistryReads,
  ): Promise<PluginPermissions> {
    const version = await reads.versions.load(`${id}@${servedVersion ?? latestVersion}`);
    return permissionsOf(version);
  }

  @FieldResolver()
  waiting(@Root() { id }: PluginRow, @Ctx() reads: RegistryReads): Promise<readonly Row<'plugin_version'>[]> {
    return reads.waitingVersions.load(id);
  }

  @FieldResolver(
    () => PluginHistoryConnection,
    describe('Qué le pasó, lo más nuevo primero.', 'What happened to it, newest first.'),
  )
  history(
    @Root() { id }: PluginRow,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() reads: RegistryReads,
  ): Page<Row<'plugin_event'>> {
    return reads.eventsOfPlugin(id, page);
  }
}

@Resolver(() => PluginVersion)
export class PluginVersionResolver {
  @FieldResolver()
  url(@Root() { url }: Row<'plugin_version'>): string | null {
    return isHostedUrl(url) ? null : url;
  }

  @FieldResolver()
  permissions(@Root() version: Row<'plugin_version'>): PluginPermissions {
    return permissionsOf(version);
  }
}

function permissionsOf(version: Pick<Row<'plugin_version'>, 'manifest'> | null): PluginPermissions {
  if (version === null) throw new Error('a plugin has no version');
  const { permissions } = manifestOf(version).subgraph;
  return {
    extends: [...permissions.extends],
    requires: [...permissions.requires],
    mutations: [...permissions.mutations],
  };
}

@Resolver(() => Jurisdiction)
export class JurisdictionResolver {
  @FieldResolver(() => [Plugin], {
    nullable: true,
    ...describe(
      'Los plugins que la nombran entre sus jurisdicciones, por identificador.',
      'The plugins that name it among their jurisdictions, by identifier.',
    ),
  })
  plugins(@Root() { id }: Jurisdiction, @Ctx() reads: RegistryReads): Promise<readonly PluginRow[]> {
    return reads.pluginsOfJurisdiction.load(id);
  }
}
