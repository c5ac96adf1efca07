/**
 * The draft: what the fetches of one request have brought so far, as objects of the engine's own. Fetches
 * write into it, representations and the projection read from it, nobody else ever sees it.
 */

/** Where a draft object keeps its type: a symbol, so that no response key can be mistaken for it. */
export const TYPE: unique symbol = Symbol('type');

/**
 * Keyed by draft key (see `assign-draft-keys.ts`). A missing key was never fetched; null is what a subgraph
 * said. Values are leaves, draft objects, or lists of them.
 */
export class DraftObject {
  /** The type's name; an interface's while no subgraph has told which object it is. */
  [TYPE]: string;
  [key: string]: unknown;

  constructor(type: string) {
    this[TYPE] = type;
  }
}

/** Makes objects that have room for these keys from the beginning. */
export function compileDraftObject(keys: readonly string[]): (type: string) => DraftObject {
  const rooms = keys.map((key) => `this[${JSON.stringify(key)}] = undefined;`);
  const code = `function Made(type) { this[TYPE] = type; ${rooms.join(' ')} }
    Made.prototype = prototype;
    return (type) => new Made(type);`;
  return new Function('TYPE', 'prototype', code)(TYPE, DraftObject.prototype);
}

// Without Object.prototype a key such as `toString` is a plain absent key. V8 turns Object.create(null) into
// a slow dictionary, and keeps instances of a class fast.
Reflect.deleteProperty(DraftObject.prototype, 'constructor');
Object.setPrototypeOf(DraftObject.prototype, null);
