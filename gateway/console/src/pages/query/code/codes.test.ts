import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODES } from './codes.js';

const run = promisify(execFile);

/** Answers what it was asked, as it arrived. */
const echo = createServer(async (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  for await (const piece of request) body += piece;
  const asked = { type: request.headers['content-type'], body: JSON.parse(body) };
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: asked }));
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(echo.address() as AddressInfo).port}/graphql`;
});

afterAll(() => echo.close());

const AWKWARD = [
  `it's "quoted" and '''thrice''' and """thrice"""`,
  `$HOME \${HOME} $(id) \`id\` %PATH% !! \\ \\n \\u0041 \\\\`,
  'ñandú, Córdoba, 日本, 🧉',
  'one line\n  another\n\ttab\r\nand one more\\',
  `)" )-" )--" (x)`,
  '# // /* */ -- EOF',
  "'",
  '\\',
];

const PROGRAMS: Readonly<Record<string, (code: string) => Promise<{ readonly stdout: string }>>> = {
  curl: (code) => run('sh', ['-c', `${code.trimEnd()} --silent --show-error`]),
  JavaScript: (code) => run(process.execPath, ['--input-type=module', '--eval', code]),
  Python: (code) => run('python3', ['-c', code], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } }),
};

const isThere = (program: string) => run(program, ['--version']).then(Boolean, () => false);
const MISSING = {
  curl: !(await isThere('curl')),
  JavaScript: false,
  Python: !(await isThere('python3')),
};

describe('the code to copy', () => {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    it.skipIf(MISSING[name as keyof typeof MISSING])(
      `sends what stands in the editor, whatever is in it, in ${name}`,
      async () => {
        for (const text of [...AWKWARD, AWKWARD.join('\n')]) {
          const query = `# ${text}\n{ search(text: ${JSON.stringify(text)}) { totalCount } }`;
          const variables = { text, list: [text, 1, 2.5, null, true, { [text]: [] }] };
          const asked = { query, variables, operationName: 'Search' };
          const { stdout } = await program(CODES[name]?.({ url, ...asked }) ?? '');
          const { data } = JSON.parse(stdout);
          expect(data).toEqual({ type: 'application/json', body: asked });
        }
      },
    );

    it.skipIf(MISSING[name as keyof typeof MISSING])(`asks without variables in ${name}`, async () => {
      const { stdout } = await program(CODES[name]?.({ url, query: '{ a }', variables: {} }) ?? '');
      const { query, variables = {}, ...rest } = JSON.parse(stdout).data.body;
      expect([query, variables, rest]).toEqual(['{ a }', {}, {}]);
    });
  }

  it('writes R with raw strings that end where the text does', () => {
    for (const text of [...AWKWARD, AWKWARD.join('\n')]) {
      const code = CODES['R']?.({ url, query: text, variables: { text } }) ?? '';
      const [query, variables, ...others] = rawStrings(code);
      expect(query).toBe(text);
      expect(JSON.parse(variables ?? '')).toEqual({ text });
      expect(others).toEqual([]);
    }
  });
});

/** The raw strings of a program in R: each ends at the first parenthesis with as many dashes and a quote behind it. */
function rawStrings(code: string): string[] {
  const begin = /\br"(-*)\(/.exec(code);
  if (!begin) return [];
  const from = begin.index + begin[0].length;
  const end = `)${begin[1]}"`;
  const to = code.indexOf(end, from);
  return [code.slice(from, to), ...rawStrings(code.slice(to + end.length))];
}
