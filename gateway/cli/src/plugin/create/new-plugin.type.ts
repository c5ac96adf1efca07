/** What a new plugin is to be. */
export interface NewPlugin {
  readonly id: string;
  readonly title: { readonly es: string; readonly en: string };
  readonly jurisdiction: string;
  readonly office: string | undefined;
  readonly email: string | undefined;
  /** Where it will answer. */
  readonly url: string;
}

/** What the command line says of it already. */
export interface NewOptions {
  readonly id?: string;
  readonly titleEs?: string;
  readonly titleEn?: string;
  readonly jurisdiction?: string;
  readonly office?: string;
  readonly email?: string;
  readonly url: string;
}
