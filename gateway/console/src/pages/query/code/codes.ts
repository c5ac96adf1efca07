/** The programs that ask the same as the editor, by the name of what they are written in. */
import type { CodeRequest } from './code.type.js';
import { curl } from './curl.js';
import { javascript } from './javascript.js';
import { python } from './python.js';
import { r } from './r.js';

export const CODES: Readonly<Record<string, (request: CodeRequest) => string>> = {
  curl,
  JavaScript: javascript,
  Python: python,
  R: r,
};
