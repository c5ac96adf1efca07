/**
 * Where a plugin outside the repository has its packages from: nothing is published, so they are links into the copy of
 * Grafo Abierto that made it. npm sets them in half a second without a network; what they need themselves is found
 * there, so that graphql is loaded once.
 */
import { join, relative, sep } from 'node:path';
import { CHECKOUT } from './checkout.js';

type Dependencies = Readonly<Record<string, string>>;

interface Package {
  readonly dependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
}

const MODULES = join(CHECKOUT, 'node_modules');

/** The dependencies of a template's package.json, as a plugin in another folder has them. */
export function localPackages({ dependencies, devDependencies }: Package, folder: string): Package {
  const link = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, `file:${relative(folder, folderOf(name))}`]));
  return {
    dependencies: link([...Object.keys(dependencies ?? {}), 'graphql']),
    devDependencies: link([...Object.keys(devDependencies ?? {}), ...bundledNode()]),
  };
}

/** A package of the repository lies in its own folder; the link to it in `node_modules` would be a second name of it. */
function folderOf(name: string): string {
  return WORKSPACES[name] ?? join(MODULES, name);
}

const WORKSPACES: Readonly<Record<string, string>> = {
  '@grafo-abierto/plugin-kit': join(CHECKOUT, 'plugins', 'kit'),
  '@grafo-abierto/cli': join(CHECKOUT, 'gateway', 'cli'),
};

/** The Node that came with the packages and runs this command, so that `npm start` has the same one. */
function bundledNode(): string[] {
  const [name = ''] = relative(MODULES, process.execPath).split(sep);
  return /^node-[\w-]+$/.test(name) ? [name] : [];
}
