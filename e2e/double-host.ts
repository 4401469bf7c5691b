import { join } from 'node:path'
import { createDesktop, type Desktop } from './electron-double/browser/desktop.ts'
import { startDouble } from './electron-double/browser/start-double.ts'
import {
  appFolder,
  processFor,
  type RunningHost,
  windowProfile,
  type WindowHostChoices,
} from './host.ts'

const origin = 'https://kinventory.test'

/** A host whose desktop the test plays. */
export interface DoubleHost extends RunningHost {
  readonly desktop: Desktop
}

/**
 * Starts the built desktop host on the double of Electron and waits until its page has come up in the family's own page;
 * fails with what it said where it ends before.
 */
export const startOnDouble = async (choices: WindowHostChoices): Promise<DoubleHost> => {
  const { env, execArgv, args } = processFor(choices)
  env['KINVENTORY_TEST_APP'] = appFolder
  // Profile, settings of the window, log: all beside the family's data, and away with it.
  for (const place of ['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_STATE_HOME'])
    env[place] = windowProfile(choices.dataDir)
  env['KINVENTORY_TEST_DOWNLOADS'] = join(windowProfile(choices.dataDir), 'downloads')
  const { context, page } = choices
  const running = startDouble({ context, page, args, execArgv, env })
  let stderr = ''
  running.process.stderr?.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
  await Promise.race([
    running.firstPage,
    running.ended.then((code) => {
      throw new Error(
        `The host ended with ${code} before it was ready:\n${stderr}${running.faults.join('\n')}`,
      )
    }),
  ])
  return {
    url: `${origin}/`,
    origin,
    hasWindow: true,
    pid: running.process.pid ?? 0,
    stderr: () => stderr,
    stop: () => {
      running.process.kill('SIGTERM')
      return running.ended
    },
    kill: async () => {
      running.process.kill('SIGKILL')
      await running.ended
    },
    desktop: createDesktop(running),
  }
}
