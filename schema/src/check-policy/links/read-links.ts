/** Reads the `@link`s of an SDL: which version of federation it speaks, and under which names. */
import { type DocumentNode, Kind, type StringValueNode } from 'graphql';
import type { Finding } from '../report/finding.js';
import { FEDERATION_DIRECTIVES, FEDERATION_TYPES, FederationNames } from './federation-names.js';
import { findRenamedCosts } from './find-renamed-costs.js';
import { type Link, readLink } from './link.js';
import { findTooNew } from './too-new.js';

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.(0|[1-9]\d{0,2})$/;
const LINK_ITSELF = 'https://specs.apollo.dev/link/v1.0';
/** All that calls itself a specification of those who specify federation, however it is spelt. */
const APOLLOS = /apollo/i;
export const NEWEST_MINOR = 9;

export interface ReadLinks {
  readonly names: FederationNames;
  readonly findings: readonly Finding[];
  /** The text that says a version above v2.9, where nothing newer than that is used. */
  readonly rewritable: StringValueNode | undefined;
}

export function readLinks(document: DocumentNode): ReadLinks {
  const schemas = document.definitions.filter(
    (node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION,
  );
  const links = schemas
    .flatMap(({ directives }) => directives ?? [])
    .filter(({ name }) => name.value === 'link')
    .map(readLink);
  const federation = links.filter(isFederation);
  const findings: Finding[] = links.flatMap((link) => findInLink(link));
  if (federation.length === 0) findings.push({ code: 'GRAFO_POLICY_LINK_MISSING', node: schemas[0] });
  for (const { node } of federation.slice(1))
    findings.push({ code: 'GRAFO_POLICY_LINK_AMBIGUOUS', node, parameters: { detail: '@link' } });
  findings.push(...federation.flatMap(findRenames));

  const imports = federation.flatMap((link) => link.imports);
  const directives = imports.filter(({ name }) => name.startsWith('@'));
  const names = new FederationNames(
    new Map(directives.map(({ name, as }) => [as.replace(/^@/, ''), name.slice(1)])),
    federation.flatMap(({ as }) => as ?? []),
    new Set(imports.map(({ name }) => name)),
  );
  const newer = federation.filter((link) => minorOf(link) > NEWEST_MINOR);
  const tooNew = newer.flatMap((link) => findTooNew(document, link, minorOf(link)));
  return {
    names,
    findings: [...findings, ...tooNew, ...findRenamedCosts(document, federation, names)],
    rewritable: tooNew.length === 0 ? newer[0]?.url : undefined,
  };
}

function isFederation({ url }: Link): boolean {
  return FEDERATION.test(url?.value ?? '');
}

function minorOf({ url }: Link): number {
  return Number(FEDERATION.exec(url?.value ?? '')?.[1] ?? 0);
}

function findInLink(link: Link): Finding[] {
  const { node, url, as, imports } = link;
  if (link.isMalformed)
    return [{ code: 'GRAFO_POLICY_LINK_AMBIGUOUS', node, parameters: { detail: '@link' } }];
  if (isFederation(link)) return [];
  const text = url?.value ?? '';
  const isPlain = text === LINK_ITSELF && as === undefined && imports.every((it) => it.name === it.as);
  if (isPlain) return [];
  if (APOLLOS.test(text) || !isOwnAddress(text))
    return [{ code: 'GRAFO_POLICY_LINK_FOREIGN', node, parameters: { detail: text } }];
  return imports
    .filter((it) => FEDERATION_DIRECTIVES.has(it.as.replace(/^@/, '')) || it.as === '@link')
    .map((it) => ({ code: 'GRAFO_POLICY_LINK_AMBIGUOUS', node, parameters: { detail: it.as } }));
}

/** Plain ASCII, so that it is what it looks like. */
function isOwnAddress(url: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\/[A-Za-z0-9._/-]*$/.test(url);
}

/** Renames that make one directive of federation look like another, or like nothing. */
function findRenames({ node, imports, as }: Link): Finding[] {
  const ambiguous = (detail: string): Finding => ({
    code: 'GRAFO_POLICY_LINK_AMBIGUOUS',
    node,
    parameters: { detail },
  });
  const found: Finding[] = [];
  if (as !== undefined && !/^[A-Za-z][A-Za-z0-9]*$/.test(as)) found.push(ambiguous(as));
  const seen = new Set<string>();
  for (const it of imports) {
    const isDirective = it.name.startsWith('@');
    const local = it.as.slice(1);
    const isRenamed = it.name !== it.as;
    const isClear = isDirective
      ? it.as.startsWith('@') && !(isRenamed && (FEDERATION_DIRECTIVES.has(local) || BUILT_IN.has(local)))
      : !isRenamed && FEDERATION_TYPES.has(it.name);
    if (!isClear || seen.has(it.name) || seen.has(it.as)) found.push(ambiguous(it.as));
    seen.add(it.name).add(it.as);
  }
  return found;
}

const BUILT_IN = new Set(['link', 'core', 'deprecated', 'specifiedBy', 'oneOf', 'skip', 'include']);
