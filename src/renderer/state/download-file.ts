/** Long enough for a browser that asks where to save before it reads the file. */
const kept = 60_000

/**
 * Gives a file to the browser to save, under the file's own name; both hosts do it alike. Nobody tells
 * the page whether it was saved or where.
 */
export const downloadFile = (file: File): void => {
  const url = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = file.name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), kept)
}
