import { useState } from 'preact/hooks';

/**
 * @param take is given the file that somebody let go over the element
 * @returns what the element needs, and whether a file is held over it
 */
export function useDroppedFile(take: (file: File) => void) {
  const [over, setOver] = useState(false);
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  return {
    over,
    // Without this the browser would open the file in place of the page.
    onDragOver: (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    },
  };
}
