import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ShippedPackage } from './shipped-packages.ts'

/** The MIT licence as its holders publish it; the sources below name it and leave its text out. */
const mit = (copyright: string): string => `${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const found = (pattern: RegExp, source: string): string => {
  const text = pattern.exec(source)?.[1]
  if (text === undefined) throw new Error(`No ${pattern.source} in the source of the database`)
  return text
}

/** The words of a comment of C without its stars. */
const words = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^ ?\*+ ?/, '').trimEnd())
    .join('\n')
    .trim()

/**
 * Sources of others that are compiled into the database's binary and whose licence asks to be named, read from the source
 * that the package brings: its own licence file does not name them. The rest of that source is in the public domain
 * (SQLite) or under CC0. Throws where a notice is not found any more, so that a new version is looked at.
 */
export const nativeParts = (root: string): readonly ShippedPackage[] => {
  const path = join(root, 'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c')
  const source = readFileSync(path, 'utf8')
  const holder = found(/Copyright: +(\(c\) [\d-]+ Ulrich Telle)\n/, source)
  const sha2 = found(
    /\/\*\n((?: \*[^\n]*\n){1,8} \* Copyright \(C\) 2005, 2007 Olivier Gay[^]*?)\*\//,
    source,
  )
  return [
    {
      name: 'SQLite3-Multiple-Ciphers',
      version: found(/SQLITE3MC_VERSION_STRING +"SQLite3 Multiple Ciphers ([\d.]+)"/, source),
      licence: 'MIT',
      text: mit(`Copyright ${holder}`),
    },
    {
      name: 'SHA-2-in-SQLite3-Multiple-Ciphers',
      version: found(/Last update: ([\d/]+)/, sha2),
      licence: 'BSD-3-Clause',
      text: words(sha2),
    },
  ]
}
