import type { Transport } from '@grafo-abierto/engine';
import type { HubLog } from '@grafo-abierto/server';

/** Answers nothing while its name is among the dead. */
export function mortal(name: string, dead: ReadonlySet<string>, transport: Transport): Transport {
  return (request) => {
    if (dead.has(name)) throw new Error(`connect ECONNREFUSED ${name}`);
    return transport(request);
  };
}

/** Tells the operator what a plugin says of each error, with a code of ours or without. */
export function telling(name: string, log: HubLog, transport: Transport): Transport {
  return async (request) => {
    const result = await transport(request);
    for (const { message, path = [], extensions } of result.errors ?? [])
      log.error(`${name}: ${path.join('.')}: ${message} [${String(extensions?.['code'])}]`);
    return result;
  };
}
