import { expect, it } from 'vitest';
import { siteOf } from './site-of.js';

it.each([
  ['https://datos.mendoza.gob.ar/', 'mendoza.gob.ar'],
  ['https://otro.datos.mendoza.gob.ar:8443/a/b', 'mendoza.gob.ar'],
  ['https://datos.salta.gob.ar/', 'salta.gob.ar'],
  ['https://Uno.Portales.example./', 'portales.example'],
  ['https://datos.ciudad.org/', 'ciudad.org'],
  ['https://datos.ejemplo.co.uk/', 'ejemplo.co.uk'],
  ['https://localhost/', 'localhost'],
  ['https://203.0.113.7/datos', '203.0.113.7'],
  ['https://[2001:db8::1]/', '[2001:db8::1]'],
])('%s lies under %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
