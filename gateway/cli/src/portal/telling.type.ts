/** How a probe is told, and what the person gave. */
export interface Telling {
  readonly language: 'es' | 'en';
  /** What the person wrote. */
  readonly given: string;
  readonly jurisdiction: string | undefined;
}
