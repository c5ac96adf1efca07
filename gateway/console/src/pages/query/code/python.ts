import type { CodeRequest } from './code.type.js';

/** For Python 3, with nothing installed. */
export function python({ url, query, variables, operationName }: CodeRequest): string {
  const name = operationName === undefined ? '' : `, "operationName": ${JSON.stringify(operationName)}`;
  return `import json
from urllib.request import Request, urlopen

query = ${text(query)}

variables = json.loads(${text(JSON.stringify(variables, null, 2))})

request = Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query, "variables": variables${name}}).encode(),
    headers={"Content-Type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)

print(json.dumps(answer, ensure_ascii=False, indent=2))
`;
}

/** Between three single quotes lines stay lines; backslashes and quotes mean something, and a carriage return is lost. */
function text(content: string): string {
  return `'''${content.replace(/[\\']/g, '\\$&').replaceAll('\r', '\\r')}'''`;
}
