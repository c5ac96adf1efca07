import { createPrivateKey, sign } from 'node:crypto';
import { createSignatureSync } from 'http-message-sig';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './call-signature.js';
import { signCall } from './sign-call.js';

/** `test-key-ed25519`, which RFC 9421 prints in its appendix B.1.4 for everybody to try. */
const RFC_KEY = createPrivateKey({
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU',
    x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs',
  },
  format: 'jwk',
});
const signer = { keyId: 'test-key-ed25519', sign: (data: Uint8Array) => sign(null, data, RFC_KEY) };

describe('the library that writes signatures', () => {
  it('signs the request of RFC 9421, appendix B.2.6, as printed there', () => {
    const fields = [
      { name: 'Date', value: 'Tue, 20 Apr 2021 02:07:55 GMT' },
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Content-Length', value: '18' },
    ];
    const message = {
      kind: 'request',
      method: 'POST',
      targetUri: 'https://example.com/foo',
      fields,
    } as const;
    const signed = createSignatureSync(message, {
      label: 'sig-b26',
      components: ['date', '@method', '@path', '@authority', 'content-type', 'content-length'],
      parameters: { created: 1618884473, keyid: signer.keyId },
      signer: { algorithm: 'ed25519', sign: signer.sign },
    });
    expect(signed).toEqual({
      signatureInput:
        'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
      signature:
        'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:',
    });
  });
});

describe('a signed call', () => {
  it('has a digest of its body as RFC 9530 has it', () => {
    expect(contentDigest('{"hello": "world"}')).toBe(
      'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
    );
  });

  it('names what is signed, for a minute, and for this project alone', () => {
    const call = { targetUri: 'https://wells.example/graphql', body: '{"query":"{ a }"}' };
    const headers = signCall(call, signer, { now: 1_800_000_000_999, nonce: 'n1' });
    expect(headers).toEqual({
      'content-digest': contentDigest(call.body),
      'signature-input':
        'grafo=("@method" "@target-uri" "content-digest" "content-type");created=1800000000;expires=1800000060;nonce="n1";keyid="test-key-ed25519";alg="ed25519";tag="grafo-abierto"',
      signature: expect.stringMatching(/^grafo=:[\w+/]{86}==:$/),
    });
  });

  it('is what anybody makes of the text that RFC 9421 says', () => {
    const call = { targetUri: 'https://wells.example/graphql', body: '{}' };
    const { signature, 'signature-input': input } = signCall(call, signer, { now: 0, nonce: 'n1' });
    const base = [
      '"@method": POST',
      '"@target-uri": https://wells.example/graphql',
      `"content-digest": ${contentDigest('{}')}`,
      '"content-type": application/json',
      `"@signature-params": ${input.slice('grafo='.length)}`,
    ].join('\n');
    expect(signature).toBe(`grafo=:${sign(null, Buffer.from(base), RFC_KEY).toString('base64')}:`);
  });
});
