import { startTestHub } from '@grafo-abierto/cli';
import { testPlugin } from '@grafo-abierto/plugin-kit/testing';
import { afterAll } from 'vitest';
import { openPlugin } from './testing/open-plugin.js';
import { examplePackage, numberedRelease } from './testing/packages.js';

const opened = await openPlugin(examplePackage([1, 2, 3].map(numberedRelease)));
afterAll(() => opened[Symbol.asyncDispose]());

testPlugin(opened.plugin, startTestHub);
