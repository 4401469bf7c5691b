import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The system's opener: takes a path or an address and resolves once the program that shows it was started. */
export type Opener = (path: string) => Promise<unknown>

/** Longer than a slow browser takes to start. */
const keepFor = 120_000

const redirectPage = (link: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="refresh" content="0; url=${link}">
    <title>Kinventory</title>
  </head>
  <body><a href="${link}">Kinventory</a></body>
</html>
`

/**
 * Opens the browser on a file that redirects to the link: as an argument the link would show its token to
 * every user of the computer in the process list. Only this user can read the file (0600 in a 0700
 * folder). Gives the way to remove it, which also happens by itself after two minutes; call it as soon as
 * the link was used. A browser that cannot be started is said by `log`, and is no failure.
 */
export const openBrowser = async (
  link: string,
  opener: Opener,
  log: (line: string) => void,
): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'kinventory-open-'))
  const remove = async (): Promise<void> => {
    clearTimeout(timer)
    await rm(folder, { recursive: true, force: true })
  }
  const timer = setTimeout(() => void remove(), keepFor)
  timer.unref()
  const file = join(folder, 'open-kinventory.html')
  await writeFile(file, redirectPage(link), { mode: 0o600, flag: 'wx' })
  try {
    await opener(file)
    log('Opening your browser. If it shows nothing, open the link above in it yourself.')
  } catch {
    log('No browser could be opened. Open the link above in a browser on this computer.')
    await remove()
  }
  return remove
}

/**
 * Why no browser should be tried here, or `undefined`: without a display the system's opener would put a
 * text browser into this terminal.
 */
export const noBrowserReason = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const hasDisplay = Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY'] ?? env['WSL_DISTRO_NAME'])
  return platform !== 'linux' || hasDisplay ? undefined : 'There is no display here'
}
