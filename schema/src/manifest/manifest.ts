/** What a jurisdiction says of what it adds to the graph. */
import { z } from 'zod';
import { GrafoError } from '../problems/grafo-error.js';
import { PLUGIN_VERSION } from './plugin-version.js';
import { type PortalSection, portalSection } from './portal-section.js';
import { type SubgraphSection, subgraphSection } from './subgraph-section.js';

const bilingual = z.strictObject({ es: z.string().min(1), en: z.string().min(1) });

const day = z.iso
  .date()
  .meta({ description: 'Year, month and day; of a month that is known alone, its first day.' });

const note = z.strictObject({
  text: bilingual,
  source: z.string().min(1).meta({ description: 'Who says so.' }),
  asOf: day,
});

const fields = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower case, digits and hyphens')
    .max(60)
    .meta({ description: 'Never changes.' }),
  version: z
    .string()
    .regex(PLUGIN_VERSION, 'three numbers, such as 1.4.0')
    .optional()
    .meta({ description: 'Of its subgraph: each one that is published has a higher one.' }),
  title: bilingual,
  description: bilingual.optional(),
  jurisdictions: z
    .array(
      z.string().regex(/^AR(-[A-Z](:(\d{5}|\d{6}))?)?$/, 'an id of the graph, such as AR-M or AR-M:500007'),
    )
    .min(1)
    .meta({ description: 'Whose it is: one, for a portal.' }),
  contact: z
    .strictObject({ office: z.string().min(1).optional(), email: z.email().optional() })
    .optional()
    .meta({ description: 'An office, not a person.' }),
  licence: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Of what the portal publishes, where it says so.' }),
  homepage: z.url().optional(),
  portal: portalSection.optional(),
  subgraph: subgraphSection.optional(),
  notes: z
    .array(note)
    .default([])
    .meta({ description: 'What is known of it, each with its source and date.' }),
});

const manifestSchema = fields
  .refine(({ portal, subgraph }) => portal || subgraph, 'a portal or a subgraph, or both')
  .refine(({ portal, jurisdictions }) => !portal || jurisdictions.length === 1, {
    path: ['jurisdictions'],
    message: 'one, for a portal',
  })
  .refine(({ subgraph, version }) => !subgraph || version, {
    path: ['version'],
    message: 'three numbers, such as 1.0.0, for a subgraph',
  });

export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a portal; its plugin may have a subgraph as well. */
export type PortalManifest = Manifest & { readonly portal: PortalSection };

/** The manifest of a subgraph of own types; its plugin may have a portal as well. */
export type PluginManifest = Manifest & { readonly subgraph: SubgraphSection; readonly version: string };

export function hasSubgraph(manifest: Manifest): manifest is PluginManifest {
  return manifest.subgraph !== undefined && manifest.version !== undefined;
}

export function hasPortal(manifest: Manifest): manifest is PortalManifest {
  return manifest.portal !== undefined;
}

/**
 * @param file what it was read from, for errors
 * @throws GrafoError `GRAFO_MANIFEST_INVALID` with all that is wrong
 */
export function parseManifest(value: unknown, file: string): Manifest {
  const parsed = manifestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '.'}: ${message}`);
  throw new GrafoError('GRAFO_MANIFEST_INVALID', { file, detail: details.join('; ') });
}

/** The JSON Schema that editors check a manifest with. */
export function manifestJsonSchema(): object {
  return {
    ...z.toJSONSchema(manifestSchema, { io: 'input' }),
    anyOf: [{ required: ['portal'] }, { required: ['subgraph'] }],
    dependentSchemas: { portal: { properties: { jurisdictions: { maxItems: 1 } } } },
    dependentRequired: { subgraph: ['version'] },
    title: 'Manifest of Grafo Abierto',
    description: 'What a jurisdiction says of what it adds to the graph.',
  };
}
