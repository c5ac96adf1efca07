import { createHmac } from 'node:crypto';
import { GrafoError } from '@grafo-abierto/schema';
import pg from 'pg';
import { connect } from './connect.js';
import { DATABASE_URL_FORM } from './database-url.js';

/** Any number that no other program's lock is likely to use: keeps two hubs from provisioning one database at once. */
const PROVISION_LOCK = 7_420_902_019;
const INSUFFICIENT_PRIVILEGE = '42501';
const ATTEMPTS = 20;

/** What comes with PostgreSQL and only an administrator can add to a database, where every role finds it. */
const EXTENSIONS = [
  'create schema if not exists extensions',
  'grant usage on schema extensions to public',
  'create extension if not exists unaccent schema extensions',
  'create extension if not exists pg_trgm schema extensions',
] as const;

/** A subgraph's role, before its name becomes that of a role. */
interface Account {
  readonly name: string;
  readonly password: string;
}

/**
 * Gives each subgraph a role and a schema of its own in one database, and answers the URL that each role
 * connects with. Nobody but its role can read a schema.
 *
 * A role's password is derived from the administrator's unless it is given, so that every hub on one database
 * knows it and none has to keep it.
 *
 * @param adminUrl a user that may create roles, with its password
 * @throws GrafoError `GRAFO_DATABASE_UNREACHABLE`, `GRAFO_DATABASE_PRIVILEGE`, `GRAFO_SETTING_INVALID`
 */
export async function provisionSchemas<Name extends string>(
  adminUrl: string,
  names: readonly Name[],
  passwords: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<Name, string>>> {
  const admin = parseAdminUrl(adminUrl);
  const accounts = names.map((name) => ({ name, password: passwords[name] ?? derivedPassword(admin, name) }));
  const client = await connect(admin);
  try {
    await provisionAll(client, accounts, ATTEMPTS);
  } catch (error) {
    if (isPgError(error, INSUFFICIENT_PRIVILEGE)) {
      throw new GrafoError('GRAFO_DATABASE_PRIVILEGE', { user: admin.username }, { cause: error });
    }
    throw error;
  } finally {
    await client.end();
  }
  return Object.fromEntries(accounts.map((account) => [account.name, roleUrl(admin, account)])) as Record<
    Name,
    string
  >;
}

/** Roles are the whole server's, and locks a database's: another database there may be provisioned right now. */
async function provisionAll(
  client: pg.Client,
  accounts: readonly Account[],
  attempts: number,
): Promise<void> {
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [PROVISION_LOCK]);
    for (const statement of EXTENSIONS) await client.query(statement);
    for (const account of accounts) await provisionSchema(client, account);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    if (attempts === 1 || !isOvertaken(error)) throw error;
    await provisionAll(client, accounts, attempts - 1);
  }
}

async function provisionSchema(client: pg.Client, { name, password }: Account): Promise<void> {
  const role = pg.escapeIdentifier(roleName(name));
  const schema = pg.escapeIdentifier(name);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [roleName(name)]);
  if (rowCount === 0) await client.query(`create role ${role}`);
  await client.query(`alter role ${role} with login password ${pg.escapeLiteral(password)}`);
  await client.query(`grant ${role} to current_user`);
  await client.query(`create schema if not exists ${schema} authorization ${role}`);
  await client.query(`revoke all on schema ${schema} from public`);
  await client.query(`alter role ${role} set search_path = ${schema}, extensions`);
}

function parseAdminUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^postgres(ql)?:$/.test(url.protocol) ||
    url.username === '' ||
    url.password === ''
  ) {
    throw new GrafoError('GRAFO_SETTING_INVALID', {
      setting: 'DATABASE_URL',
      value: withoutPassword(url),
      expected: DATABASE_URL_FORM,
    });
  }
  return url;
}

const roleName = (name: string): string => `grafo_${name}`;

function derivedPassword(admin: URL, name: string): string {
  return createHmac('sha256', decodeURIComponent(admin.password))
    .update(`grafo-role:${name}`)
    .digest('base64url');
}

function roleUrl(admin: URL, { name, password }: Account): string {
  const url = new URL(admin.href);
  url.username = roleName(name);
  url.password = encodeURIComponent(password);
  return url.href;
}

function withoutPassword(url: URL | undefined): string {
  if (url === undefined) return '…';
  const shown = new URL(url.href);
  shown.password = '';
  return shown.href;
}

/** Made by another meanwhile (twice so), or each waited for the other's. */
const OVERTAKEN: ReadonlySet<string | undefined> = new Set(['42710', '23505', '40P01']);

/** Somebody else made or changed the same role meanwhile, and is done. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  return OVERTAKEN.has(error.code) || error.message === 'tuple concurrently updated';
}

function isPgError(error: unknown, code: string): boolean {
  return error instanceof pg.DatabaseError && error.code === code;
}
