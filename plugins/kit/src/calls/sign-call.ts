/** Signs one call to a plugin, for a hub and for whoever tries a plugin as one. */
import { createSignatureSync } from 'http-message-sig';
import {
  CALL_ALGORITHM,
  CALL_COMPONENTS,
  CALL_CONTENT_TYPE,
  CALL_LABEL,
  CALL_LIFE,
  CALL_TAG,
  contentDigest,
} from './call-signature.js';

export interface PluginCall {
  /** Where the plugin is published to answer; of a Unix socket, `socketTarget`. */
  readonly targetUri: string;
  /** As it is sent, by POST and as `application/json`. */
  readonly body: string;
}

/** The hub's key that signs now. */
export interface CallSigner {
  readonly keyId: string;
  /** Ed25519. */
  sign(data: Uint8Array): Uint8Array;
}

/** What no two calls have the same. */
export interface CallMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nonce: string;
}

export type CallHeaders = Readonly<Record<'content-digest' | 'signature' | 'signature-input', string>>;

export function signCall(
  { targetUri, body }: PluginCall,
  signer: CallSigner,
  moment: CallMoment,
): CallHeaders {
  const digest = contentDigest(body);
  const created = Math.floor(moment.now / 1000);
  const fields = [
    { name: 'content-digest', value: digest },
    { name: 'content-type', value: CALL_CONTENT_TYPE },
  ];
  const { signature, signatureInput } = createSignatureSync(
    { kind: 'request', method: 'POST', targetUri, fields },
    {
      label: CALL_LABEL,
      components: CALL_COMPONENTS,
      parameters: {
        created,
        expires: created + CALL_LIFE,
        nonce: moment.nonce,
        keyid: signer.keyId,
        alg: CALL_ALGORITHM,
        tag: CALL_TAG,
      },
      signer: { algorithm: CALL_ALGORITHM, sign: (data) => signer.sign(data) },
    },
  );
  return { 'content-digest': digest, 'signature-input': signatureInput, signature };
}
