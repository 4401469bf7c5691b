/** What the environment allows to be signed. Empty variables count as missing, since CI systems set them so. */
export interface Signing {
  readonly mac: boolean
  readonly notarize: boolean
  readonly windows: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** The ways in which Apple's service can be asked; all of one row must be there. */
const notaryAccounts = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE'],
] as const

/** Reads it from the environment, whose variables are electron-builder's own: docs/release.md lists them. */
export const signingIn = (env: Environment): Signing => {
  const has = (...names: readonly string[]): boolean => names.every((name) => env[name])
  const mac = has('CSC_LINK') || has('CSC_NAME')
  return {
    mac,
    notarize: mac && notaryAccounts.some((names) => has(...names)),
    windows: has('WIN_CSC_LINK') || has('CSC_LINK'),
  }
}
