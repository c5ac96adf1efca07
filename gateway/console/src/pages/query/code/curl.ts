import type { CodeRequest } from './code.type.js';

/** For a shell of POSIX: between single quotes nothing means anything but their end. */
export function curl({ url, query, variables, operationName }: CodeRequest): string {
  const body = JSON.stringify({
    query,
    ...(Object.keys(variables).length > 0 && { variables }),
    ...(operationName !== undefined && { operationName }),
  });
  return `curl ${quoted(url)} \\
  --header 'content-type: application/json' \\
  --data-raw ${quoted(body)}
`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
