/** The first ten thousand of the list; what comes after is no longer what everybody uses. */
const mostUsed = 10_000

// Reading the list takes a few hundredths of a second, so nobody waits for it before a file is opened.
const load = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].slice(0, mostUsed).map(String))
}

let loaded: Promise<ReadonlySet<string>> | undefined

/** The passwords that are used most, in lower case. */
export const commonPasswords = (): Promise<ReadonlySet<string>> => (loaded ??= load())
