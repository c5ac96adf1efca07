import { basename, dirname, resolve } from 'node:path';
import { createConnectors, probePortal } from '@grafo-abierto/connectors';
import { createGuardedHttp, type GuardedHttpOptions } from '@grafo-abierto/plugin-kit';
import { operatorLanguage } from '@grafo-abierto/subgraph-kit/process';
import { describeProbe, type ProbeText } from './describe-probe.js';

export interface ProbeRequest {
  readonly jurisdiction?: string;
  /** Whether the address may be of this machine or its network. */
  readonly local?: boolean;
}

/** `grafo portal probe URL` */
export async function runProbe(url: string, request: ProbeRequest): Promise<void> {
  const { report, manifest } = await probeAddress(url, request, operatorLanguage(process.env));
  process.stderr.write(report);
  if (manifest === undefined) process.exitCode = 1;
  else process.stdout.write(manifest);
}

/** A person names an address here, so theirs may be without https; that is reported. */
export async function probeAddress(
  given: string,
  { jurisdiction, local = false }: ProbeRequest,
  language: 'es' | 'en',
  options: GuardedHttpOptions = {},
): Promise<ProbeText> {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(given);
  const path = resolve(given);
  const origins =
    isAddress && URL.canParse(given) ? [new URL(given).origin].filter((origin) => origin !== 'null') : [];
  const allowed = local ? { localOrigins: origins } : { plainOrigins: origins };
  const http = createGuardedHttp({ ...allowed, ...options });
  const connectors = createConnectors(isAddress ? {} : { folder: dirname(path) });
  const portal = { url: isAddress ? given : basename(path), http, signal: new AbortController().signal };
  try {
    return describeProbe(await probePortal(connectors, portal), { language, given, jurisdiction });
  } finally {
    await http.close();
  }
}
