/**
 * The first program of the double's main process. Electron's own start does the same: it makes `electron` known, runs the
 * entry of the app, and is ready once that has run.
 */
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { app, becomeReady } from './app.ts'
import './downloads.ts'
import './page-requests.ts'

const double = new URL('electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context),
})

// `electron .` gives the program and the folder, where Node gives itself and the script.
process.argv.splice(1, 1, app.getAppPath())

await import(pathToFileURL(join(app.getAppPath(), 'out/main/main.js')).href)
becomeReady()
