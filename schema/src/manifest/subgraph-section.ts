import { z } from 'zod';

/** What its owner asks for, and whoever approves the plugin grants with it; nothing unless it is said. */
const permissions = z.strictObject({
  extends: z
    .array(z.string().regex(/^[A-Z]\w*$/, 'a type of the graph, such as Jurisdiction'))
    .default([])
    .meta({ description: 'Types of the graph that it adds fields to.' }),
  requires: z
    .array(z.string().regex(/^[A-Z]\w*\.\w+$/, 'a field of the graph, such as Jurisdiction.isoCode'))
    .default([])
    .meta({ description: 'Fields of the graph that it needs in order to answer its own, by `@requires`.' }),
  mutations: z
    .array(z.string().regex(/^[a-z]\w*$/, 'a field of Mutation'))
    .default([])
    .meta({ description: 'Its mutations.' }),
});

const atMost = (maximum: number, description: string) =>
  z.int().min(1).max(maximum).optional().meta({ description });

/** What the service of its owner can bear, of each hub; a hub's own limits hold beside it. */
const quotas = z.strictObject({
  inFlight: atMost(1_000, 'Calls at the same time.'),
  callsPerMinute: atMost(1_000_000, 'Calls within any minute.'),
  answerBytes: atMost(1_000_000_000, 'Bytes of one answer, after decompression.'),
  bytesPerMinute: atMost(1_000_000_000_000, 'Bytes of all answers within any minute, after decompression.'),
});

export type SubgraphQuotas = z.infer<typeof quotas>;

const shared = {
  sdlHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal')
    .optional()
    .meta({ description: 'SHA-256 of its SDL, as UTF-8: of that text and no other.' }),
  permissions: permissions.prefault({}),
  quotas: quotas.optional().meta({
    description: 'How much of it a hub may ask at most; what is not said, the hub decides.',
  }),
};

const remote = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).meta({ description: 'Where it answers GraphQL by POST.' }),
  ...shared,
});

const local = z.strictObject({
  command: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'What starts it beside the hub: a program and its arguments, no shell.' }),
  ...shared,
});

/** A subgraph of a jurisdiction's own types, in any language. */
export const subgraphSection = z.union([remote, local]);

export type SubgraphSection = z.infer<typeof subgraphSection>;
