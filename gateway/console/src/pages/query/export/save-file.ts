/** Puts a file among the person's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes it in a task of its own.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
