import { ask } from './worker.ts'

/** What the language itself asks any object for. */
const ofTheLanguage: ReadonlySet<string> = new Set(['then', 'toJSON', 'constructor', 'domain'])

const refuse = (name: string, key: string): never => {
  const words = `electron.${name}.${key} is not modelled by the double: see its README`
  // The program may catch the error and go on; the test has to fail all the same.
  void ask('unmodelled', words)
  throw new Error(words)
}

/** Gives the part of Electron called `name` so that whatever it does not model throws instead of being `undefined`. */
export const modelled = <Part extends object>(name: string, part: Part): Part =>
  new Proxy(part, {
    get: (target, key, receiver) =>
      typeof key === 'symbol' || key in target || ofTheLanguage.has(key)
        ? (Reflect.get(target, key, receiver) as unknown)
        : refuse(name, key),
    set: (target, key, value, receiver) =>
      typeof key === 'symbol' || key in target || key.startsWith('_')
        ? Reflect.set(target, key, value, receiver)
        : refuse(name, key),
  })
