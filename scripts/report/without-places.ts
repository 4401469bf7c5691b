import { homedir, tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** What stands for a folder of this computer; the program's own first, which may lie in one of the others. */
const places: readonly (readonly [place: string, name: string])[] = [
  [root.href, ''],
  [fileURLToPath(root), ''],
  [`${tmpdir()}/`, 'TMP/'],
  [`${homedir()}/`, '~/'],
]

/** A text, such as an error's stack, without where on this computer the program lies, and without anybody's home. */
export const withoutPlaces = (text: string): string =>
  places.reduce(
    (left, [place, name]) => (place.length > 2 ? left.replaceAll(place, name) : left),
    text,
  )
