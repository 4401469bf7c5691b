import type { EventEmitter } from 'node:events'

/** A value of Electron's as the double may give it: another object in the place of one of Electron's own. */
type Given<Value> = Value extends EventEmitter
  ? object
  : Value extends readonly (infer Element)[]
    ? readonly Given<Element>[]
    : Value extends Promise<infer Settled>
      ? Promise<Given<Settled>>
      : Value

/**
 * The part of one of Electron's types that the double models, by the compiler's reading of `electron.d.ts`: each name has to
 * be there, take what Electron takes and give what it gives.
 */
export type Surface<Real, Names extends keyof Real> = {
  [Name in Names]: Real[Name] extends (...given: infer Taken) => infer Result
    ? (...given: Taken) => Given<Result>
    : Given<Real[Name]>
}
