/**
 * Loaded into a host before its own code: its calendar clock goes ahead by as many days as it is told.
 * The program itself has no way to another day than the computer's clock.
 */
const ahead = Number(process.env['KINVENTORY_TEST_DAYS_AHEAD']) * 24 * 60 * 60 * 1000

const RealDate = Date

/** A clock that is ahead; a date made from parts or from a text is the same as ever. */
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given: readonly unknown[], newTarget) =>
    Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given, newTarget),
  apply: (target) => new target(target.now() + ahead).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => target.now() + ahead : Reflect.get(target, name, receiver),
})
