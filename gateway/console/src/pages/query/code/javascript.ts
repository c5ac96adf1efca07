import type { CodeRequest } from './code.type.js';

/** For browsers and Node, as a module. */
export function javascript({ url, query, variables, operationName }: CodeRequest): string {
  return `const query = ${template(query)};

const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables${operationName === undefined ? '' : `, operationName: ${JSON.stringify(operationName)}`} }),
});
const { data, errors } = await response.json();
console.log(JSON.stringify({ data, errors }, null, 2));
`;
}

/** A template keeps lines as lines; a dollar before a brace, backticks and backslashes mean something in it, and a carriage return is lost. */
function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;
}
