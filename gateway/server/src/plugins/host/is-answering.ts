import { request } from 'node:http';

const BODY = JSON.stringify({ query: '{ __typename }' });

/** Whether something answers HTTP on a socket now, whatever it answers: a program in an endless loop does not. */
export function isAnswering(socketPath: string, deadline: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request({
      socketPath,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': BODY.length, connection: 'close' },
      signal: AbortSignal.timeout(deadline),
    });
    asking.on('response', (response) => {
      response.destroy();
      resolve(true);
    });
    asking.on('error', () => resolve(false));
    asking.end(BODY);
  });
}
