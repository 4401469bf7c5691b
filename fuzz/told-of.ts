/** What is told of an error: its stack, without where on this computer the program lies. */
export const toldOf = (error: unknown): string => {
  const text = error instanceof Error ? (error.stack ?? String(error)) : `thrown: ${String(error)}`
  const root = new URL('..', import.meta.url)
  return text.replaceAll(root.href, '').replaceAll(root.pathname, '').slice(0, 4000)
}

/** The same for findings that are likely one bug: the first line without its figures, and the first place of ours. */
export const signatureOf = (told: string): string => {
  const [first = '', ...places] = told.split('\n')
  const ours = places.find((line) => /\((?:src|fuzz)\/|at (?:src|fuzz)\//.test(line)) ?? ''
  return `${first.slice(0, 120).replaceAll(/\d+/g, 'N')} ${ours.trim().replaceAll(/:\d+:\d+/g, '')}`
}
