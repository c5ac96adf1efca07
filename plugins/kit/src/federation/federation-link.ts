/** The first lines of every subgraph's SDL: federation v2.9, the newest that the open composer reads. */
export const FEDERATION_LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible", "@override",
  "@interfaceObject", "@composeDirective", "@authenticated", "@requiresScopes", "@cost", "@listSize"
])\n`;
