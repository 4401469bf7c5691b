/** Loaded into a utility process before its own code: gives it `process.parentPort`, as Electron does. */
import { EventEmitter } from 'node:events'
import process from 'node:process'

const port = new EventEmitter()

process.on('message', (data) => port.emit('message', { data, ports: [] }))
// Electron's utility processes end with their parent, also in the middle of a call that hangs.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

Object.defineProperty(process, 'parentPort', {
  value: Object.assign(port, { postMessage: (message: unknown) => process.send?.(message) }),
})
