/** `npm run package:icons`: draws the icons anew from their one source and records what they were made from. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser } from '../e2e/find-browser.ts'
import { drawIcons } from './draw-icons.ts'
import { iconFiles } from './icon-files.ts'
import { iconFolder, iconRecord } from './icon-record.ts'

const browser = findBrowser()
if (browser === undefined) throw new Error('The icons are drawn by a Chromium, and there is none')

const svg = readFileSync(join(iconFolder, 'icon.svg'))
for (const { path, pictures, pack } of iconFiles) {
  const target = join(iconFolder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, await pack(await drawIcons(browser, svg, pictures)))
}
writeFileSync(join(iconFolder, 'made-from.json'), `${JSON.stringify(iconRecord(), undefined, 2)}\n`)
