/** A reader meets a plugin's types by their descriptions: a paragraph in Spanish, and one in English. */
import { isTypeExtensionNode } from 'graphql';
import { descriptionOf } from '../core/descriptions.js';
import type { PlacedElement } from '../plugin/placed-elements.js';
import type { PluginSchema } from '../plugin/plugin-schema.js';
import type { Finding } from '../report/finding.js';

export function* findUndescribed(plugin: PluginSchema): Generator<Finding> {
  for (const element of plugin.elements) {
    const { coordinate, node } = element;
    if (!isDescribed(element, plugin)) continue;
    const paragraphs =
      descriptionOf(node)
        ?.value.trim()
        .split(/\n\s*\n/) ?? [];
    if (paragraphs.length < 2) yield { code: 'GRAFO_POLICY_DESCRIPTION_MISSING', coordinate, node };
  }
}

/** What is the plugin's, and can have a description. */
function isDescribed({ node, type, isForeign }: PlacedElement, plugin: PluginSchema): boolean {
  if (isForeign || isTypeExtensionNode(node)) return false;
  return plugin.types.get(type)?.standing !== 'machinery';
}
