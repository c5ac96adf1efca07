import type { Source } from '../../parts/source-line.js';

interface Linked {
  readonly alignments: { readonly edges: readonly { readonly node: { readonly provenance: Source } }[] };
}

/** Where the links with the goals come from; a source of each goal stands for the others. */
export function linkSources(links: readonly Linked[] | null | undefined): readonly Source[] {
  return (links ?? []).flatMap(({ alignments }) => alignments.edges.map(({ node }) => node.provenance));
}
