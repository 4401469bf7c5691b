import { expect, it, vi } from 'vitest'
import { EventEmitter } from 'node:events'
import { giveFieldMenu } from './field-menu.ts'

const electron = vi.hoisted(() => {
  const shown: unknown[] = []
  return {
    shown,
    Menu: {
      buildFromTemplate: (template: unknown) => ({
        popup: (options: unknown) => shown.push([template, options]),
      }),
    },
  }
})

vi.mock('electron', () => ({ Menu: electron.Menu }))

const webContents = new EventEmitter()
const window = { webContents } as unknown as Parameters<typeof giveFieldMenu>[0]
giveFieldMenu(window)

const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: false }

it('offers in a text field what can be done there, and nothing else', () => {
  webContents.emit('context-menu', {}, { isEditable: true, editFlags, misspelledWord: 'teh' })
  const template = [
    { label: 'Cut', role: 'cut', enabled: false },
    { label: 'Copy', role: 'copy', enabled: true },
    { label: 'Paste', role: 'paste', enabled: true },
    { type: 'separator' },
    { label: 'Select all', role: 'selectAll', enabled: false },
  ]
  expect(electron.shown).toEqual([[template, { window }]])
})

it('offers nothing anywhere else', () => {
  electron.shown.length = 0
  const params = {
    isEditable: false,
    editFlags,
    linkURL: 'https://example.com/',
    mediaType: 'image',
  }
  webContents.emit('context-menu', {}, params)
  expect(electron.shown).toEqual([])
})
