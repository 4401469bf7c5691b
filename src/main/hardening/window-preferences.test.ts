import { expect, it } from 'vitest'
import { windowPreferences } from './window-preferences.ts'

const session = {} as Parameters<typeof windowPreferences>[0]

it('are exactly these', () => {
  expect(windowPreferences(session, '/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    webgl: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: false,
  })
})
