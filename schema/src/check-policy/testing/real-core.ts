/** The core as it is committed, and its policy: what the tests of this folder judge plugins against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SubgraphSchema } from '../../compose/subgraph-schema.js';
import { type CoreGraph, readCore } from '../core/core-graph.js';
import { type Policy, parsePolicy } from '../core/policy.js';

const ROOT = new URL('../../../../', import.meta.url);
const SUBGRAPHS = new URL('subgraphs/', ROOT);
/** The hub's own lies with the hub. */
const schemaOf = (name: string) =>
  new URL(`${name === 'hub' ? 'gateway/registry' : `subgraphs/${name}`}/schema.graphql`, ROOT);

export function readCoreSchemas(): readonly SubgraphSchema[] {
  return [...readdirSync(SUBGRAPHS), 'hub']
    .filter((name) => existsSync(schemaOf(name)))
    .map((name) => ({ name, url: `inproc://${name}`, sdl: readFileSync(schemaOf(name), 'utf8') }));
}

export function readRealPolicy(): Policy {
  return parsePolicy(readFileSync(new URL('../../../policy.yaml', import.meta.url), 'utf8'));
}

export function readRealCore(): CoreGraph {
  return readCore(readCoreSchemas(), readRealPolicy());
}
