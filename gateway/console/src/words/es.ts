/** What the console says in Spanish around every page, and on the home page. */
import { frame } from './es/frame.js';
import { home } from './es/home.js';
import { names } from './es/names.js';
import { parts } from './es/parts.js';

export const es = {
  ...frame,
  ...parts,
  ...names,
  ...home,
};
