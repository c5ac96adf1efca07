import { Client, cacheExchange, fetchExchange, gql } from 'urql';
import { describe, expect, it } from 'vitest';
import { createAskOnceExchange } from './create-ask-once-exchange.js';

const QUERY = gql('{ __typename }');
const CHANGE = gql('mutation { change }');

function startClient() {
  let now = 0;
  let asked = 0;
  const client = new Client({
    url: 'http://hub.test/graphql',
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetch: async () => {
      asked += 1;
      return Response.json({ data: { __typename: 'Query' } });
    },
    exchanges: [createAskOnceExchange(() => now), cacheExchange, fetchExchange],
  });
  return {
    asked: () => asked,
    wait: (ms: number) => {
      now += ms;
    },
    read: (context = {}) => client.query(QUERY, {}, context).toPromise(),
    change: () => client.mutation(CHANGE, {}).toPromise(),
  };
}

describe('a question that two parts of a page ask', () => {
  it('is asked of the hub once, and again after a while', async () => {
    const { asked, read, wait } = startClient();
    await read();
    await read();
    expect(asked()).toBe(1);
    wait(5_000);
    await read();
    expect(asked()).toBe(2);
  });

  it('is asked again at once by whoever asks for it again, and after anything was changed', async () => {
    const { asked, read, change } = startClient();
    await read();
    await read({ requestPolicy: 'network-only' });
    expect(asked()).toBe(2);
    await change();
    await read();
    expect(asked()).toBe(4);
  });
});
