/** What no page may show: a key in place of words, a gap that nothing filled, a sentence of the other language. */
import type { Page } from 'playwright-core';
import { en } from '../../gateway/console/src/words/en.js';
import { pages as enPages } from '../../gateway/console/src/words/en-pages.js';
import { es } from '../../gateway/console/src/words/es.js';
import { pages as esPages } from '../../gateway/console/src/words/es-pages.js';

type Words = { readonly [key: string]: string | Words };

const leaves = (words: Words, path = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : leaves(value, `${path}${name}.`),
  );

const SPANISH = new Map(leaves({ ...es, ...esPages }));
const ENGLISH = new Map(leaves({ ...en, ...enPages }));
const KEYS = [...SPANISH.keys()];

/** Also those that nobody wrote words for. */
const KEY_ALONE = new RegExp(`^(${Object.keys({ ...es, ...esPages }).join('|')})(\\.\\w+)+$`);
const GAP = /\{\{|\bundefined\b|\bNaN\b|\[object |Invalid Date/;

/** So long that nothing but the console says them. */
const sentences = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...own].filter(
    ([key, text]) => text.split(' ').length > 3 && !text.includes('{{') && text !== other.get(key),
  );

const FOREIGN = { es: sentences(ENGLISH, SPANISH), en: sentences(SPANISH, ENGLISH) };

/** All that is read or read out, but for code, which has names of its own. */
const TEXTS = `(() => {
  const texts = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest('script, style, pre, .CodeMirror, .docs'))
      texts.push(walk.currentNode.data);
  const names = ['aria-label', 'title', 'placeholder', 'alt'];
  for (const each of document.querySelectorAll(names.map((name) => '[' + name + ']').join()))
    for (const name of names) texts.push(each.getAttribute(name) ?? '');
  return { texts, language: document.documentElement.lang };
})()`;

export async function unsoundness(page: Page): Promise<readonly string[]> {
  const told = await page.evaluate<{ texts: string[]; language: string }>(TEXTS);
  const expected = new URL(page.url()).pathname.split('/')[1];
  if (told.language !== expected) return [`says to be in ${told.language} at ${page.url()}`];
  const foreign = FOREIGN[expected === 'en' ? 'en' : 'es'];
  return told.texts
    .filter((text) => text.includes(' ') || text.includes('.'))
    .flatMap((text) => [
      ...(KEY_ALONE.test(text.trim()) || KEYS.some((key) => key.includes('.') && text.includes(key))
        ? [`key in “${text}”`]
        : []),
      ...(GAP.test(text) ? [`gap in “${text}”`] : []),
      ...foreign
        .filter(([, sentence]) => text.includes(sentence))
        .map(([key]) => `${key} of the other language`),
    ]);
}
