import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLogFolder } from './log-folder.ts'

const shell = vi.hoisted(() => ({
  answer: '',
  opened: [] as string[],
  openPath: (path: string) => {
    shell.opened.push(path)
    return Promise.resolve(shell.answer)
  },
}))

vi.mock('electron', () => ({ shell }))

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kinventory-logs-'))
  shell.opened.length = 0
})

afterEach(() => rmSync(root, { recursive: true }))

it.each([
  ['', []],
  ['No program opens /home/ana', ['The folder of the log could not be shown']],
])(
  'shows the folder, made where it is missing; an answer of "%s" is logged as %j',
  async (answer, lines) => {
    const folder = join(root, 'log')
    const logged: string[] = []
    shell.answer = answer
    await createLogFolder(folder, (line) => logged.push(line)).showLogs()
    expect([shell.opened, existsSync(folder), logged]).toEqual([[folder], true, lines])
  },
)
