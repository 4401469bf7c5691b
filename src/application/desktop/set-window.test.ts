import { expect, it } from 'vitest'
import type { WindowSettings } from '../../contract/desktop.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { setWindow } from './set-window.ts'

const settings = { theme: 'dark', contentProtection: true } as const

const portsWith = (set: () => Promise<WindowSettings>): ProgramPorts =>
  ({ desktop: { set } }) as unknown as ProgramPorts

it('gives what holds now', async () => {
  const ports = portsWith(() => Promise.resolve(settings))
  expect(await setWindow(ports, { theme: 'dark' })).toEqual(settings)
})

it('says that the disk refused, and nothing of where', async () => {
  const full = Object.assign(new Error('ENOSPC, /home/ana'), { code: 'ENOSPC' })
  const failing = setWindow(
    portsWith(() => Promise.reject(full)),
    { theme: 'dark' },
  )
  await expect(failing).rejects.toThrow('The disk refused: full (ENOSPC)')
})

it('is not for a browser', async () => {
  const nowhere = setWindow({} as unknown as ProgramPorts, {})
  await expect(nowhere).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})
