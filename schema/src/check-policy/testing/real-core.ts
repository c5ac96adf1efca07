/** The core as it is committed, and its policy: what the tests of this folder judge plugins against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SubgraphSchema } from '../../compose/subgraph-schema.js';
import { type CoreGraph, readCore } from '../core/core-graph.js';
import { type Policy, parsePolicy } from '../core/policy.js';

const SUBGRAPHS = new URL('../../../../subgraphs/', import.meta.url);
const schemaOf = (name: string) => new URL(`${name}/schema.graphql`, SUBGRAPHS);

export function readCoreSchemas(): readonly SubgraphSchema[] {
  return readdirSync(SUBGRAPHS)
    .filter((name) => existsSync(schemaOf(name)))
    .map((name) => ({ name, url: `inproc://${name}`, sdl: readFileSync(schemaOf(name), 'utf8') }));
}

export function readRealPolicy(): Policy {
  return parsePolicy(readFileSync(new URL('../../../policy.yaml', import.meta.url), 'utf8'));
}

export function readRealCore(): CoreGraph {
  return readCore(readCoreSchemas(), readRealPolicy());
}
