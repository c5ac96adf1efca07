/** Reads docker-compose.yml as Docker Compose would: anchors merged, variables filled in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

export const COMPOSE_FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));

const serviceSchema = z.object({
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  command: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z
    .union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))])
    .default([]),
  healthcheck: z.object({ test: z.array(z.string()).default([]), disable: z.boolean().default(false) }),
});

const fileSchema = z.object({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()),
});

export type ComposeService = z.infer<typeof serviceSchema>;
export type ComposeFile = z.infer<typeof fileSchema>;

/** `${NAME:?what is said where it is missing}` */
const VARIABLE = /\$\{(\w+)(?::\?[^}]*)?\}/g;

/** `${NAME:-}`: may be left out, and is then blank. */
const OPTIONAL = /\$\{\w+:-\}/g;

const text = readFileSync(COMPOSE_FILE, 'utf8').replace(OPTIONAL, "''");

/** The variables that the file asks for. */
export const COMPOSE_VARIABLES = new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name));

export function readComposeFile(variables: Readonly<Record<string, string>>): ComposeFile {
  const filled = text.replace(VARIABLE, (_whole, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`${name} has no value`);
    return value;
  });
  return fileSchema.parse(parse(filled, { merge: true }));
}
