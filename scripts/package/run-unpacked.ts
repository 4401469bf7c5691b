import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** How the loopback host of an unpacked app fared under plain Node. */
export interface RunReport {
  /** The line that says it can be used. */
  readonly ready: string
  /** Its page, and the page's title or another part of it. */
  readonly page: string
  readonly code: number | undefined
  readonly said: string
}

/**
 * Starts the loopback host out of the files of a package, asks it for its page and ends it. It shares the program with
 * the desktop host, so that a file that is missing from the package shows. Fails where it ends without being ready.
 */
export const runUnpacked = async (app: string): Promise<RunReport> => {
  const elsewhere = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-run-'))
  const child = spawn(
    process.execPath,
    [join(app, 'out/main/loopback.js'), '--port=0', '--no-open', '--demo'],
    // Nothing of the repository: neither its folder nor its search path for packages.
    { cwd: elsewhere, env: { ...process.env, NODE_PATH: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  const closed = once(child, 'close') as Promise<[number | null]>
  try {
    const lines = createInterface({ input: child.stdout })
    const first = await Promise.race([once(lines, 'line'), closed])
    const ready = String(first[0])
    const address = /http:\/\/[^#]+/.exec(ready)?.[0]
    if (address === undefined) throw new Error(`It ended before it was ready: ${said}`)
    const page = await (await fetch(address)).text()
    child.kill('SIGTERM')
    const [code] = await closed
    return { ready, page, code: code ?? undefined, said }
  } finally {
    child.kill('SIGKILL')
    rmSync(elsewhere, { recursive: true, force: true })
  }
}
