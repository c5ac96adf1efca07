/** What the console says in English around every page, and on the home page. */
import { frame } from './en/frame.js';
import { home } from './en/home.js';
import { names } from './en/names.js';
import { parts } from './en/parts.js';
import type { es } from './es.js';

export const en: typeof es = {
  ...frame,
  ...parts,
  ...names,
  ...home,
};
