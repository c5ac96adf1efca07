/** The project's own supergraph, served from data that is made up. */
import { readFileSync } from 'node:fs';
import { type Federation, federateComposed } from '../federation.js';
import { mockData } from './mock-data.js';

const ROOT = new URL('../../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

const folderOf = (subgraph: string) => (subgraph === 'hub' ? 'gateway/registry' : `subgraphs/${subgraph}`);

export function federateProject(): Federation {
  const supergraphSdl = read('schema/supergraph.graphql');
  return federateComposed({
    supergraphSdl,
    sdlOf: (name) => read(`${folderOf(name)}/schema.graphql`),
    data: mockData(supergraphSdl),
  });
}
