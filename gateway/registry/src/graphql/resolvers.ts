import './registry-enums.js';
import { localisedFields, Problem, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { CheckResolver, SchemaChangeResolver } from './check.resolver.js';
import { CheckProblem } from './check.type.js';
import { instants } from './instants.js';
import { JurisdictionResolver, PluginResolver, PluginVersionResolver } from './plugin.resolver.js';
import { Plugin } from './plugin.type.js';
import { PluginKey, PluginKeyResolver } from './plugin-key.type.js';
import { SupergraphResolver } from './supergraph.resolver.js';
import { PluginDecisionsResolver } from './writing/plugin-decisions.resolver.js';
import { PluginKeysResolver } from './writing/plugin-keys.resolver.js';
import { PublicationResolver } from './writing/publication.resolver.js';

/** Every resolver class of the subgraph: relations between its types, texts, instants, provenances. */
export const resolvers = [
  CheckResolver,
  JurisdictionResolver,
  PluginDecisionsResolver,
  PluginKeyResolver,
  PluginKeysResolver,
  PluginResolver,
  PluginVersionResolver,
  PublicationResolver,
  SchemaChangeResolver,
  SupergraphResolver,
  localisedFields(Plugin, ['title', 'description']),
  localisedFields(CheckProblem, ['message', 'cause', 'fix']),
  localisedFields(Problem, ['message']),
  ...instants,
  ...sourcedTypes([Plugin, PluginKey]),
];
