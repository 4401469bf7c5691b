/** Says what went wrong without anything of the family: the error's class and its stack's places. */
export const redactedTrace = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...places.slice(0, 12)].join('\n')
}
