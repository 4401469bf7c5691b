import { readFileSync } from 'node:fs'

const checkEvery = 1000

const shells: ReadonlySet<string> = new Set(['sh', 'dash', 'bash', 'ash', 'busybox'])

/** Name and parent of a process, from Linux's /proc; `undefined` where there is no such thing. */
const lookUp = (id: number): { readonly name: string; readonly parent: number } | undefined => {
  try {
    // `PID (NAME) STATE PPID ...`; a name may hold spaces and brackets itself.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+) /s.exec(
      readFileSync(`/proc/${id}/stat`, 'utf8'),
    ) ?? [undefined, '', '0']
    return { name: name ?? '', parent: Number(parent) }
  } catch {
    return undefined
  }
}

/**
 * The process that started this one. npm starts scripts through a shell, which outlives a killed npm as
 * long as its script runs; so, in a script of npm and where /proc tells, the shell's own parent counts.
 */
export const starterOf = (
  parent: number,
  env: Readonly<Record<string, string | undefined>>,
): number => {
  if (env['npm_lifecycle_event'] === undefined) return parent
  const shell = lookUp(parent)
  return shell && shells.has(shell.name) ? shell.parent : parent
}

/**
 * Tells when the process that started this one has gone: the system then gives it another parent. Nobody
 * would be left to stop the host, and a signal to `npm start` does not always reach it. Gives the way to
 * stop watching.
 */
export const watchParent = (starter: () => number, onGone: () => void): (() => void) => {
  const first = starter()
  const timer = setInterval(() => {
    if (starter() === first) return
    clearInterval(timer)
    onGone()
  }, checkEvery)
  timer.unref()
  return () => clearInterval(timer)
}

/** The starter of this very process, as it is now. */
export const currentStarter = (): number => starterOf(process.ppid, process.env)
