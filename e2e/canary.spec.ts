import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCanaries } from './canary.ts'
import { temporaryFolder } from './host.ts'
import { expect, test } from '@playwright/test'

const canary = 'canary-sparrow-7741-ünïque'

/** A scan that finds nothing proves nothing unless it can find. */
test('the canary scan finds a planted text in every form it claims to', async () => {
  const folder = await temporaryFolder('canary')
  mkdirSync(join(folder.path, 'deep'))
  const utf16 = Buffer.from(canary, 'utf16le')
  const inside = (shift: number): string =>
    Buffer.from(`${'x'.repeat(shift)}${canary}tail`).toString('base64')
  const files: Readonly<Record<string, string | Buffer>> = {
    utf8: `before ${canary} after`,
    utf16le: utf16,
    utf16be: Buffer.from(utf16).swap16(),
    hex: Buffer.from(canary).toString('hex'),
    'deep/base64-0': inside(0),
    'deep/base64-1': inside(1),
    'deep/base64-2': inside(2),
    innocent: 'nothing of it',
  }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder.path, name), content)
  }
  const hits = new Set(findCanaries(folder.path, [canary]).map((hit) => hit.file))
  const expected = Object.keys(files)
    .filter((name) => name !== 'innocent')
    .map((name) => join(folder.path, name))
  expect(hits).toEqual(new Set(expected))
  await folder.remove()
})
