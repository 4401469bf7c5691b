import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onPath } from '../../scripts/e2e/find-browser.ts'

const program = 'keepassxc-cli'

/** The version of KeePassXC on this machine; `undefined` where it is not installed. */
export const keepassxcVersion = (): string | undefined =>
  onPath(program)
    ? spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim()
    : undefined

/**
 * How many milliseconds `keepassxc-cli import` takes for an XML, start and end of the program among them, into a new
 * database with a password and the key derivation it takes unasked. Throws where it fails.
 */
export const keepassxcImport = (xml: string): number => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-keepassxc-'))
  try {
    const from = join(directory, 'export.xml')
    const to = join(directory, 'new.kdbx')
    writeFileSync(from, xml)
    const start = performance.now()
    const { status, stderr } = spawnSync(
      program,
      ['import', '--quiet', '--set-password', from, to],
      { input: 'a made-up password\na made-up password\n', encoding: 'utf8' },
    )
    const took = performance.now() - start
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
    return took
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
