/** What an error may call itself; whoever throws may have put anything there. */
const className = /^[A-Za-z_$][\w$]{0,60}$/

/** A place as the engine writes it: it ends with a line and a column, or says that it is the engine's own. */
const place = /^ {4}at .{1,400}?(?::\d+:\d+\)?|<anonymous>\)?|\(native\))$/

/** An error may be made by anybody, so that even reading it can fail. */
const textOf = (read: () => unknown): string => {
  try {
    const value = read()
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/**
 * Says what went wrong without anything of the family: the error's class and its stack's places, at most twelve, each
 * in a line of its own. Never fails.
 */
export const redactedTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const name = textOf(() => error.name)
  const message = textOf(() => error.message)
  // The stack begins with the message, which may itself have lines that look like places.
  const places = textOf(() => error.stack)
    .replace(message, () => '')
    .split('\n')
    .filter((line) => place.test(line))
  return [className.test(name) ? name : 'Error', ...places.slice(0, 12)].join('\n')
}
