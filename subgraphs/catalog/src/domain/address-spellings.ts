/** With a slash at its end and without, by http and by https, it is the same portal; and so with its host in capitals. */
export function addressSpellings(url: string): string[] {
  const spellings = [url, URL.parse(url)?.href ?? url].flatMap((spelling) => {
    const [, rest = ''] = /^https?:\/\/(.*?)\/*$/i.exec(spelling) ?? [];
    return ['http', 'https'].flatMap((protocol) => [`${protocol}://${rest}`, `${protocol}://${rest}/`]);
  });
  return [...new Set(spellings)];
}
