import { app } from 'electron'
import { filesInArguments } from '../files/files-in-arguments.ts'
import { bringForward } from '../window/bring-forward.ts'

/**
 * One process per profile: true for the first. A later one only hands over what it was started with; the window is
 * brought forward, and `opened` gets the files, as it gets those of this start and what macOS opens by an event, which
 * comes before the app is ready too.
 */
export const holdSingleInstance = (opened: (paths: readonly string[]) => void): boolean => {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv, directory) => {
    bringForward()
    opened(filesInArguments(argv, directory, app.isPackaged))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    bringForward()
    opened([path])
  })
  opened(filesInArguments(process.argv, process.cwd(), app.isPackaged))
  return true
}
