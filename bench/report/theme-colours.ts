import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const tokens = resolve(import.meta.dirname, '../../src/renderer/theme/tokens.css')

/**
 * Gives the light colours of the theme by their token, such as `accent`, since a picture in a document cannot use the
 * program's own style sheet. Throws for a name that is no colour there.
 */
export const themeColours = (): ((token: string) => string) => {
  const css = readFileSync(tokens, 'utf8')
  const light = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+),/g)].map(([, token, colour]) => [
      token,
      colour,
    ]),
  )
  return (token) => {
    const colour = light.get(token)
    if (colour === undefined) throw new Error(`The theme has no colour ${token}`)
    return colour
  }
}
