import { answers } from './worker.ts'

const calls: (readonly [name: string, given: readonly unknown[]])[] = []

/** Without what cannot cross to the worker: functions and objects with a life of their own. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'function') return '[function]'
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(plain)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return '[object]'
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

/** Remembers a call of Electron for the test. */
export const record = (name: string, ...given: readonly unknown[]): void =>
  void calls.push([name, given.map(plain)])

answers({
  recorded: (name) => calls.filter(([other]) => other === name).map(([, given]) => given),
})
