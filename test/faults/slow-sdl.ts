/** How many of each: within the policy's limits, and slow to compose. */
const INTERFACES = 190;
const OBJECTS = 100;

/** A schema within the policy's limits that takes seconds to compose: every interface implements all before it. */
export function slowSdl(namespace: string): string {
  const names = Array.from({ length: INTERFACES }, (_, index) => `${namespace}I${index}`);
  const field = `"a\\n\\na" a: ${names[0]}`;
  const typed = (keyword: string, name: string, interfaces: readonly string[]) => {
    const implemented = interfaces.length > 0 ? ` implements ${interfaces.join('&')}` : '';
    return `"a\\n\\na" ${keyword} ${name}${implemented} { ${field} }`;
  };
  const root = `${namespace.charAt(0).toLowerCase()}${namespace.slice(1)}`;
  return [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")',
    `type Query { "a\\n\\na" ${root}: ${names[0]} }`,
    ...names.map((name, index) => typed('interface', name, names.slice(0, index))),
    ...Array.from({ length: OBJECTS }, (_, index) => typed('type', `${namespace}O${index}`, names)),
  ].join('\n');
}
