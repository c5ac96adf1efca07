/** As wide as the narrowest terminal that people use. */
const WIDTH = 80;

/** Lines of at most 80 columns, broken between words where they can be; what follows the first is indented more. */
export function wrapText(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ').flatMap((part) => pieces(part, indent.length + 4))) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** A word that no line could hold. */
function pieces(word: string, indented: number): string[] {
  const longest = WIDTH - indented;
  if (word.length <= longest) return [word];
  return [word.slice(0, longest), ...pieces(word.slice(longest), indented)];
}
