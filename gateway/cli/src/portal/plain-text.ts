/** Texts of others on a terminal: nothing in them may move its cursor or hide what it shows. */
const COLUMNS = 80;
const MOST_CHARACTERS = 400;

export function plainText(text: string): string {
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > MOST_CHARACTERS ? `${plain.slice(0, MOST_CHARACTERS)}…` : plain;
}

/** Lines of at most 80 columns, all but the first one step further in; a word that is longer stands alone. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = `${indent}  `;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
