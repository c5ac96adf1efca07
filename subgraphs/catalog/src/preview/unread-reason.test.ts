import { GrafoError } from '@grafo-abierto/schema';
import { expect, it } from 'vitest';
import { readerProblem } from './unread-reason.js';

it('tells the same of a name that only a network within knows as of one that is nowhere', () => {
  const url = 'https://intranet.organismo.example/datos';
  const within = new GrafoError('GRAFO_FETCH_ADDRESS_REFUSED', {
    host: 'intranet.organismo.example',
    address: '10.0.0.7',
  });
  const nowhere = new GrafoError('GRAFO_FETCH_NAME_UNKNOWN', { url, detail: 'ENOTFOUND' });
  expect(readerProblem(within, url)).toEqual({
    code: 'GRAFO_PREVIEW_NAME',
    parameters: { host: 'intranet.organismo.example' },
  });
  expect(readerProblem(nowhere, url)).toEqual(readerProblem(within, url));
});

it.each(['10.0.0.7', '[fd00::7]'])('says of %s that it is no public address', (host) => {
  const error = new GrafoError('GRAFO_FETCH_ADDRESS_REFUSED', { host, address: host });
  expect(readerProblem(error, `https://${host}/`)).toEqual({
    code: 'GRAFO_PREVIEW_ADDRESS',
    parameters: { host },
  });
});
