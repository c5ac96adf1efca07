import type { CodeRequest } from './code.type.js';

/** For R 4.1 with httr2. */
export function r({ url, query, variables, operationName }: CodeRequest): string {
  const name = operationName === undefined ? '' : `, operationName = ${JSON.stringify(operationName)}`;
  return `library(httr2)

query <- ${raw(query)}

variables <- jsonlite::fromJSON(
  ${raw(JSON.stringify(variables, null, 2))},
  simplifyVector = FALSE
)

answer <- request(${JSON.stringify(url)}) |>
  req_body_json(list(query = query, variables = variables${name})) |>
  req_perform() |>
  resp_body_json()

str(answer)
`;
}

/** In a raw string nothing means anything but its end, which has as many dashes as its beginning: more than any in the text. */
function raw(text: string): string {
  const ends = text.match(/\)-*(?=")/g) ?? [];
  const longest = Math.max(-1, ...ends.map((end) => end.length - 1));
  const dashes = '-'.repeat(longest + 1);
  return `r"${dashes}(${text})${dashes}"`;
}
