import { expect, it } from 'vitest'
import type { ProgramPorts } from '../program-ports.ts'
import { showLogs } from './show-logs.ts'

it('says that the folder cannot be made, and nothing of where', async () => {
  const forbidden = Object.assign(new Error('EACCES, /home/ana'), { code: 'EACCES' })
  const desktop = { showLogs: () => Promise.reject(forbidden) }
  const failing = showLogs({ desktop } as unknown as ProgramPorts)
  await expect(failing).rejects.toThrow('The disk refused: forbidden (EACCES)')
})
