/** With a slash at its end and without, by http and by https, it is the same portal. */
export function addressSpellings(url: string): string[] {
  const [, rest = ''] = /^https?:\/\/(.*?)\/*$/i.exec(url) ?? [];
  return ['http', 'https'].flatMap((protocol) => [`${protocol}://${rest}`, `${protocol}://${rest}/`]);
}
