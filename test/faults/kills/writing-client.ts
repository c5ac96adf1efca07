/** A client that writes one thing after another and sends each again until it has an answer, whoever dies meanwhile. */

/** Where the hub is, as soon as there is one. */
export type FindHub = () => Promise<string>;

interface Written {
  readonly initiative: { readonly id: string; readonly version: number } | null;
  readonly problems: readonly { readonly code: string }[];
}

export class WritingClient {
  /** The initiative that nobody else writes to, and what was done to it, in order. */
  own = '';
  readonly done: string[] = [];
  /** The milestones that it has added to the initiative of all. */
  readonly shared: string[] = [];
  /** How often it had to send something again. */
  retries = 0;
  readonly #name: string;
  readonly #token: string;
  readonly #findHub: FindHub;
  readonly #onWritten: () => void;
  #version = 0;
  #sent = 0;

  constructor(name: string, token: string, findHub: FindHub, onWritten: () => void) {
    this.#name = name;
    this.#token = token;
    this.#findHub = findHub;
    this.#onWritten = onWritten;
  }

  /** Creates an initiative of its own and publishes it. */
  async begin(): Promise<void> {
    const place = { kind: 'PROGRAM_PROJECT', jurisdictionId: 'AR-M', year: 2026 };
    const created = await this.#write('createInitiative', { title: { es: this.#name }, ...place });
    this.own = created.id;
    this.#note(created.version);
    this.#note((await this.#write('publishInitiative', { id: this.own, version: this.#version })).version);
  }

  /** Edits its own initiative and adds to that of all, in turn, until it is told to stop. */
  async writeUntil(stop: AbortSignal, sharedId: string): Promise<void> {
    while (!stop.aborted) {
      const title = { es: `${this.#name} ${this.#sent}` };
      const edit = { id: this.own, version: this.#version, title };
      this.#note((await this.#write('editInitiative', edit)).version);
      const milestone = { es: `${this.#name} ${this.#sent}` };
      await this.#write('addInitiativeMilestone', { id: sharedId, title: milestone });
      this.shared.push(milestone.es);
    }
  }

  #note(version: number): void {
    this.#version = version;
    this.done.push(`${this.#name}:${this.#sent - 1}`);
  }

  /** The reason is the write's own name: a history shows with it which writes were made, and how often. */
  async #write(mutation: string, fields: object): Promise<{ id: string; version: number }> {
    const name = `${this.#name}:${this.#sent++}`;
    const input = { ...fields, clientMutationId: name, reason: name };
    for (;;) {
      const written = await this.#send(mutation, input, await this.#findHub());
      if (written?.initiative != null) {
        this.#onWritten();
        return written.initiative;
      }
      if (written !== undefined && written.problems.length > 0) {
        throw new Error(`${mutation}: ${JSON.stringify(written.problems)}`);
      }
      this.retries++;
    }
  }

  /** Undefined where no answer came, or none that says what became of it. */
  async #send(mutation: string, input: object, url: string): Promise<Written | undefined> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      initiative { id version } problems { code } } }`;
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data } = (await response.json()) as { data?: Record<string, Written | null> | null };
      return data?.[mutation] ?? undefined;
    } catch {
      return undefined;
    }
  }
}
