/** Copies the template of a plugin and gives it the names of another: by four exchanges in every file, and its manifest. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { namespaceOf } from '@grafo-abierto/schema';
import { parseDocument } from 'yaml';
import { CHECKOUT } from './checkout.js';
import { localPackages } from './local-packages.js';
import type { NewPlugin } from './new-plugin.type.js';

const TEMPLATE = join(CHECKOUT, 'plugins', 'template');
const ID = 'example-budget';
const JURISDICTION = 'AR-M';
const MANIFEST_SCHEMA = join(CHECKOUT, 'schema', 'manifest.schema.json');

/** @param folder an empty one, as deep as the one where it will stay */
export async function copyTemplate(plugin: NewPlugin, folder: string): Promise<void> {
  for (const path of await filesOf(TEMPLATE)) {
    const text = rename(await readFile(join(TEMPLATE, path), 'utf8'), plugin);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), (REWRITERS[path] ?? same)(text, plugin, folder));
  }
}

/** What was installed there is of that place. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|\.turbo|\.grafo|dist)\//.test(path));
}

function rename(text: string, { id, jurisdiction }: NewPlugin): string {
  const [before, after] = [namespaceOf(ID), namespaceOf(id)];
  return text
    .replaceAll(ID, id)
    .replaceAll(before.types, after.types)
    .replaceAll(before.fields, after.fields)
    .replaceAll(JURISDICTION, jurisdiction);
}

type Rewriter = (text: string, plugin: NewPlugin, folder: string) => string;

const same: Rewriter = (text) => text;

const REWRITERS: Readonly<Record<string, Rewriter>> = {
  'manifest.yaml': (text, { title, office, email, url }, folder) => {
    const schema = `$schema=${relative(folder, MANIFEST_SCHEMA)}`;
    const manifest = parseDocument(text.replace(/\$schema=\S+/, schema));
    manifest.set('title', manifest.createNode(title));
    manifest.delete('description');
    manifest.delete('contact');
    const contact = { ...(office && { office }), ...(email && { email }) };
    if (office || email) manifest.set('contact', contact);
    manifest.setIn(['subgraph', 'url'], url);
    return manifest.toString({ lineWidth: 0, flowCollectionPadding: false });
  },
  'README.md': (text, { title }) => text.replace(/^# .*/, `# ${title.es} / ${title.en}`),
  'package.json': (text, { title }, folder) => {
    const described = { ...JSON.parse(text), description: title.en };
    return `${JSON.stringify({ ...described, ...localPackages(described, folder) }, null, 2)}\n`;
  },
  '.gitignore': (text) => `${text.trimEnd()}\n.grafo/\n`,
};
