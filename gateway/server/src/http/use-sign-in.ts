/** How people get a token in the console: without a cookie, and without a token in an address that somebody logs. */
import type { Handover, SignIn } from '@grafo-abierto/identity';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';

/** The console's page for it, which takes a one-time code behind `#`: no browser sends that part to a server. */
export const SIGN_IN_PAGES = { es: '/es/entrar', en: '/en/sign-in' } as const;

const text = z.string().min(1).max(200);

/** A challenge is a SHA-256 in base64url. */
const beginningSchema = z.object({
  challenge: z.string().regex(/^[\w-]{43}$/),
  language: z.enum(['es', 'en']),
  issuer: z.string().max(2_000),
});

const exchangeSchema = z.union([
  z.strictObject({ code: text, verifier: text.optional() }),
  z.strictObject({ token: z.string().min(1).max(16_384) }),
]);

/** @param hubUrl where it listens, once it does */
export function useSignIn(app: FastifyInstance, signIn: SignIn, hubUrl: () => string): void {
  app.get('/session', (_request, reply) =>
    discreet(reply).send({ issuers: signIn.issuers, invites: signIn.invites }),
  );

  app.post('/session', async ({ body }, reply) => {
    const asked = parse(exchangeSchema, body, '{"code", "verifier"} / {"token"}');
    const session =
      'token' in asked
        ? await signIn.present(asked.token)
        : await signIn.exchange(asked.code, asked.verifier);
    return discreet(reply).send(session);
  });

  app.get('/sign-in', async ({ query }, reply) => {
    const { issuer, ...browser } = parse(
      beginningSchema,
      query,
      '?challenge=…&language=es|en&issuer=https://…',
    );
    const address = await signIn.begin(browser, issuer, hubUrl()).catch((error: unknown) => {
      // A person came, not a program: the console's page tells it.
      return pageOf(signIn.fail(browser, error));
    });
    return discreet(reply).redirect(String(address));
  });

  app.get('/signed-in', async ({ url, headers }, reply) => {
    const returned = new URL(url, hubUrl()).searchParams;
    return discreet(reply).redirect(
      pageOf(await signIn.finish(returned, preferredLanguage(headers['accept-language']))),
    );
  });
}

/** The first of both that a browser asks for; where it asks for neither, Spanish. */
const preferredLanguage = (accepted = ''): Handover['language'] =>
  /\b(es|en)\b/i.exec(accepted)?.[1]?.toLowerCase() === 'en' ? 'en' : 'es';

const pageOf = ({ language, code }: Handover) => `${SIGN_IN_PAGES[language]}#${code}`;

/** Neither kept anywhere nor told to where one goes next. */
function discreet(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
}

function parse<Schema extends z.ZodType>(schema: Schema, given: unknown, expected: string): z.infer<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new GrafoError('GRAFO_SIGN_IN_MALFORMED', { expected });
}
