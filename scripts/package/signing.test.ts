import { expect, it } from 'vitest'
import { signingIn } from './signing.ts'

const key = { APPLE_API_KEY: 'k', APPLE_API_KEY_ID: 'i', APPLE_API_ISSUER: 's' }

it.each([
  [{}, { mac: false, notarize: false, windows: false }],
  [
    { CSC_LINK: '', WIN_CSC_LINK: '' },
    { mac: false, notarize: false, windows: false },
  ],
  [{ WIN_CSC_LINK: 'a.pfx' }, { mac: false, notarize: false, windows: true }],
  [{ CSC_NAME: 'Developer ID' }, { mac: true, notarize: false, windows: false }],
  // Apple takes in only what is signed.
  [key, { mac: false, notarize: false, windows: false }],
  [
    { CSC_NAME: 'x', ...key },
    { mac: true, notarize: true, windows: false },
  ],
  [
    { CSC_NAME: 'x', ...key, APPLE_API_ISSUER: '' },
    { mac: true, notarize: false, windows: false },
  ],
  [
    { CSC_NAME: 'x', APPLE_ID: 'a', APPLE_APP_SPECIFIC_PASSWORD: 'p', APPLE_TEAM_ID: 't' },
    { mac: true, notarize: true, windows: false },
  ],
])('with %o the environment allows %o', (env, signing) => {
  expect(signingIn(env)).toEqual(signing)
})
