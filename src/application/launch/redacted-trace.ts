/** Says what went wrong without anything of the family: the error's class and its stack's places. */
export const redactedTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  // The stack begins with the message, which may itself have lines that look like places.
  const places = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
  return [error.name, ...places.slice(0, 12)].join('\n')
}
