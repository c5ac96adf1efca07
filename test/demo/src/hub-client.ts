/** Asks the hub as the administrator of the programme would. */
export class HubClient {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** @throws Error with what the hub said, where it did not answer as it was asked */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** @throws Error with its problems, where it could not be done */
  async write(mutation: string, input: Readonly<Record<string, unknown>>): Promise<void> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { problems { message } } }`;
    const { done } = await this.ask<{ done: { problems: readonly unknown[] } }>(query, { input });
    if (done.problems.length > 0) throw new Error(JSON.stringify(done.problems));
  }
}
