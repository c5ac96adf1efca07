/** Picks the line that says why a PostgreSQL program ended, out of all that it wrote. */
export function lastWords(output: string): string {
  const lines = output.trim().split('\n');
  const fatal = lines.findLast((line) => /(FATAL|PANIC):/.test(line));
  // initdb goes on to tell how it tidies up.
  const telling = fatal ?? lines.find((line) => /error:|could not/.test(line)) ?? lines.at(-1);
  return telling?.replace(/^.*(FATAL|PANIC|error):\s*|^initdb:\s*/, '') || 'it ended without a word';
}
