/** Hands a text over as a file; nothing goes anywhere but to the user's own disk. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the text by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
