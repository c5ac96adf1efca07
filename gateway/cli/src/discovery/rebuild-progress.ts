/** Tells at the terminal how far a rebuild of the index has come. */
import type { FeedProgress } from '@grafo-abierto/discovery';

type Size = { readonly entities: number; readonly alignments: number };

const SAY = {
  es: {
    hub: 'El nodo que anda rehace el índice; mientras, sigue contestando.',
    alone: 'Ningún nodo anda sobre esta base: el índice se rehace acá.',
    read: (feed: string, count: string) => `  ${feed}: ${count} registros leídos`,
    done: (feed: string, count: string) => `  ${feed}: listo, ${count} registros`,
    failing: (feed: string, code: string) => `  ${feed}: no se puede leer [${code}]`,
    left: (feed: string) => `  ${feed}: lo lee el nodo cuando arranque`,
    end: (entities: string, alignments: string, seconds: string) =>
      `Índice hecho de nuevo en ${seconds} s: ${entities} entidades, ${alignments} alineaciones.`,
    interrupted: {
      hub: 'El nodo sigue rehaciendo el índice.',
      alone: 'Interrumpido: sigue donde quedó cuando arranque el nodo, o con este comando.',
    },
  },
  en: {
    hub: 'The hub that runs rebuilds the index, and goes on answering meanwhile.',
    alone: 'No hub runs on this database: the index is rebuilt here.',
    read: (feed: string, count: string) => `  ${feed}: ${count} records read`,
    done: (feed: string, count: string) => `  ${feed}: done, ${count} records`,
    failing: (feed: string, code: string) => `  ${feed}: it cannot be read [${code}]`,
    left: (feed: string) => `  ${feed}: the hub reads it once it starts`,
    end: (entities: string, alignments: string, seconds: string) =>
      `Index rebuilt in ${seconds} s: ${entities} entities, ${alignments} alignments.`,
    interrupted: {
      hub: 'The hub goes on rebuilding the index.',
      alone: 'Interrupted: it goes on from there once the hub starts, or with this command.',
    },
  },
} as const;

/** Fewer are not worth a line before they are all. */
const STEP = 500;

/** Names of plugins are no longer than a line has room for. */
const NAME_WIDTH = 28;

export class RebuildProgress {
  readonly #language: 'es' | 'en';
  readonly #print: (line: string) => void;
  readonly #told = new Map<string, string>();

  constructor(language: 'es' | 'en', print: (line: string) => void) {
    this.#language = language;
    this.#print = print;
  }

  begin(who: 'hub' | 'alone'): void {
    this.#print(SAY[this.#language][who]);
  }

  /** One line for each feed of which there is something new to tell. */
  tell(feeds: readonly FeedProgress[]): void {
    for (const feed of feeds) this.#tellOnce(feed.name, this.#lineOf(feed));
  }

  left(names: readonly string[]): void {
    for (const name of names) this.#tellOnce(name, SAY[this.#language].left(cut(name)));
  }

  end({ entities, alignments }: Size, milliseconds: number): void {
    const seconds = this.#number(Math.round(milliseconds / 100) / 10);
    this.#print(SAY[this.#language].end(this.#number(entities), this.#number(alignments), seconds));
  }

  interrupted(who: 'hub' | 'alone'): void {
    this.#print(SAY[this.#language].interrupted[who]);
  }

  #lineOf({ name, isSweeping, told, problemCode }: FeedProgress): string | undefined {
    const say = SAY[this.#language];
    if (!isSweeping) return say.done(cut(name), this.#number(told));
    if (problemCode !== null) return say.failing(cut(name), problemCode);
    return told < STEP ? undefined : say.read(cut(name), this.#number(told));
  }

  #tellOnce(name: string, line: string | undefined): void {
    if (line === undefined || this.#told.get(name) === line) return;
    this.#told.set(name, line);
    this.#print(line);
  }

  #number(value: number): string {
    return value.toLocaleString(this.#language === 'es' ? 'es-AR' : 'en');
  }
}

const cut = (name: string) => (name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name);
