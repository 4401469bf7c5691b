/** Joins class names, leaving out what is not given: `classNames(styles.card, wide && styles.wide)`. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ')
