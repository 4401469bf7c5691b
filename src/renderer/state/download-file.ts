import { whenLocked } from './lock.ts'

/** Long enough for a browser that asks where to save before it reads the file. */
const kept = 60_000

const urls = new Set<string>()

const release = (url: string): void => {
  URL.revokeObjectURL(url)
  urls.delete(url)
}

// A browser goes on with what has begun to be saved, the window takes it back; nothing else may be read from it (P4).
whenLocked(() => {
  for (const url of urls) release(url)
})

/**
 * Gives a file to the browser to save, under the file's own name; both hosts do it alike. Nobody tells
 * the page whether it was saved or where.
 */
export const downloadFile = (file: File): void => {
  const url = URL.createObjectURL(file)
  urls.add(url)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = file.name
  anchor.click()
  setTimeout(() => release(url), kept)
}
