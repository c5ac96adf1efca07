/** `grafo plugin new`: a plugin that works, with names of its own. */
import { relative } from 'node:path';
import { stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import type { Terminal } from '../terminal/terminal.type.js';
import { askNewPlugin } from './ask-new-plugin.js';
import { copyTemplate } from './copy-template.js';
import { installPackages } from './install-packages.js';
import { newFolder } from './new-folder.js';
import type { NewOptions } from './new-plugin.type.js';

const SAY = {
  es: {
    making: 'Copiando la plantilla y enlazando los paquetes…',
    made: (id: string, folder: string) => `${id} está en ${folder}`,
    next: ['Lo que sigue, desde esa carpeta:', '  npx grafo plugin check', '  npx grafo plugin dev'],
  },
  en: {
    making: 'Copying the template and linking the packages…',
    made: (id: string, folder: string) => `${id} is in ${folder}`,
    next: ['What comes next, from that folder:', '  npx grafo plugin check', '  npx grafo plugin dev'],
  },
} as const;

export async function runNew(
  given: string | undefined,
  options: NewOptions,
  terminal: Terminal,
): Promise<void> {
  const say = SAY[terminal.language];
  const plugin = await askNewPlugin(options, terminal);
  const fill = async (folder: string) => {
    await copyTemplate(plugin, folder);
    await installPackages(folder);
  };
  // A signal ends npm, and what was begun is removed before this process ends.
  void stopOnSignal(process, () => performance.now());
  const folder = await terminal.during(say.making, () => newFolder(given ?? plugin.id, fill));
  terminal.print(say.made(plugin.id, relative(process.cwd(), folder) || '.'));
  for (const line of say.next) terminal.print(line);
}
