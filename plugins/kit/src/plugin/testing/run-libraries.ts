/** The libraries as a process of their own: all that a plugin's `main` is. */
import { runPlugin } from '../run-plugin.js';
import { defineLibraries } from './libraries.js';

await runPlugin(await defineLibraries());
