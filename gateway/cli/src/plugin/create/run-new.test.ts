import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasSubgraph, readManifest } from '@grafo-abierto/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestTerminal } from '../testing/test-terminal.js';
import { askNewPlugin } from './ask-new-plugin.js';
import { copyTemplate } from './copy-template.js';
import { newFolder } from './new-folder.js';
import type { NewPlugin } from './new-plugin.type.js';

const URL = 'http://127.0.0.1:4100/graphql';
const PLUGIN: NewPlugin = {
  id: 'santa-fe-colectivos',
  title: { es: 'Colectivos: líneas y paradas', en: 'Buses' },
  jurisdiction: 'AR-S',
  office: undefined,
  email: 'colectivos@provincia.example',
  url: 'https://colectivos.example/graphql',
};

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'grafo-new-test-'));
});
afterEach(() => rm(scratch, { recursive: true }));

describe('what a new plugin is to be', () => {
  it('says all that is missing at once where there is nobody to ask', async () => {
    const asked = askNewPlugin({ id: 'mendoza-wells', url: URL }, new TestTerminal());
    await expect(asked).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_ANSWERS_MISSING',
      parameters: { options: '--title-es, --title-en, --jurisdiction' },
    });
  });

  it.each([
    ['--id', { id: 'Mendoza Wells' }],
    ['--jurisdiction', { jurisdiction: 'Mendoza' }],
    ['--email', { email: 'nobody' }],
    ['--title-es', { titleEs: '\u001b[2J' }],
    ['--url', { url: 'ftp://wells.example' }],
  ])('refuses a %s that cannot be one', async (option, wrong) => {
    const given = { id: 'a', titleEs: 'A', titleEn: 'A', jurisdiction: 'AR-M', url: URL, ...wrong };
    await expect(askNewPlugin(given, new TestTerminal())).rejects.toMatchObject({
      code: 'GRAFO_OPTION_INVALID',
      parameters: { option },
    });
  });
});

describe('the copy of the template', () => {
  it('has names of its own everywhere, and a manifest that says who it is', async () => {
    await copyTemplate(PLUGIN, scratch);
    const { manifest } = readManifest(await readFile(join(scratch, 'manifest.yaml'), 'utf8'), 'manifest');
    expect(manifest).toMatchObject({
      id: PLUGIN.id,
      version: '1.0.0',
      title: PLUGIN.title,
      jurisdictions: ['AR-S'],
      contact: { email: PLUGIN.email },
      subgraph: { url: PLUGIN.url, permissions: { extends: ['Jurisdiction'] } },
    });
    expect(hasSubgraph(manifest)).toBe(true);
    const entries = await readdir(scratch, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      expect(text, entry.name).not.toMatch(/example-budget|exampleBudget|AR-M/i);
    }
    expect(await readFile(join(scratch, 'src/schema.js'), 'utf8')).toContain(
      'type SantaFeColectivosProgram ',
    );
    expect(await readFile(join(scratch, 'README.md'), 'utf8')).toMatch(
      /^# Colectivos: líneas y paradas \/ Buses\n/,
    );
  });

  it('has every package from the copy of Grafo Abierto that made it', async () => {
    await copyTemplate(PLUGIN, scratch);
    const { name, dependencies, devDependencies } = JSON.parse(
      await readFile(join(scratch, 'package.json'), 'utf8'),
    );
    expect(name).toBe(PLUGIN.id);
    const all = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(all.map(([each]) => each)).toContain('graphql');
    for (const [package_, spec] of all) {
      const folder = join(scratch, spec.replace(/^file:/, ''));
      expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).name).toBe(package_);
    }
  });
});

describe('a new folder', () => {
  const fill = (folder: string) => writeFile(join(folder, 'file'), 'whole');

  it('is made with the folders that lead to it, or takes the place of an empty one', async () => {
    await newFolder(join(scratch, 'a/b'), fill);
    await mkdir(join(scratch, 'empty'));
    await newFolder(join(scratch, 'empty'), fill);
    expect(await readdir(join(scratch, 'a/b'))).toEqual(['file']);
    expect(await readdir(join(scratch, 'empty'))).toEqual(['file']);
    expect((await stat(join(scratch, 'empty'))).mode & 0o777).toBe(0o755);
  });

  it('leaves what somebody has as it is', async () => {
    await mkdir(join(scratch, 'mine'));
    await writeFile(join(scratch, 'mine', 'notes'), 'mine');
    await writeFile(join(scratch, 'a-file'), 'mine');
    for (const taken of ['mine', 'a-file'])
      await expect(newFolder(join(scratch, taken), fill)).rejects.toMatchObject({
        code: 'GRAFO_PLUGIN_FOLDER_TAKEN',
      });
    expect((await readdir(scratch)).sort()).toEqual(['a-file', 'mine']);
    expect(await readdir(join(scratch, 'mine'))).toEqual(['notes']);
  });

  it('leaves nothing half-made where something fails on the way', async () => {
    const failing = async (folder: string) => {
      await fill(folder);
      throw new Error('npm');
    };
    await expect(newFolder(join(scratch, 'a/b'), failing)).rejects.toThrow('npm');
    expect(await readdir(scratch)).toEqual([]);
  });

  it('leaves alone what came into the folder while it was made', async () => {
    const path = join(scratch, 'raced');
    const slow = async (folder: string) => {
      await fill(folder);
      await mkdir(path);
      await writeFile(join(path, 'other'), 'mine');
    };
    await expect(newFolder(path, slow)).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_FOLDER_TAKEN' });
    expect(await readdir(scratch)).toEqual(['raced']);
    expect(await readdir(path)).toEqual(['other']);
  });
});
