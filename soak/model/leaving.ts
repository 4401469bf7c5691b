import type { ModelAccount, ModelFamily } from './family.ts'

const accountOfKey = (key: string): string | undefined =>
  key.includes(':') ? key.slice(key.indexOf(':') + 1) : undefined

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '').toLowerCase()

/** What was taught of an address goes with the last account that has it. */
const forgetTaught = (family: ModelFamily): void => {
  const hosts = new Set(family.accounts.flatMap(({ origins }) => origins.map(hostOf)))
  family.learned = family.learned.filter(({ key }) => hosts.has(key))
}

/** Takes accounts out with all that hangs on them. */
export const takeAccounts = (family: ModelFamily, ids: ReadonlySet<string>): void => {
  family.accounts = family.accounts.filter(({ id }) => !ids.has(id))
  family.holdings = family.holdings.filter(({ accountId }) => !ids.has(accountId))
  family.evidence = family.evidence.filter(({ accountId }) => !ids.has(accountId))
  for (const id of ids) {
    delete family.passwords[id]
    delete family.workedOn[id]
  }
  for (const { steps } of family.files) {
    for (const key of Object.keys(steps)) {
      const about = accountOfKey(key)
      if (about !== undefined && ids.has(about)) delete steps[key]
    }
  }
  forgetTaught(family)
}

/** Holdings about people who are no subject of the account any more go. */
export const takeHoldingsOfLeavers = (family: ModelFamily, account: ModelAccount): void => {
  family.holdings = family.holdings.filter(
    ({ accountId, subjectId }) =>
      accountId !== account.id || account.subjectIds.includes(subjectId),
  )
}

/** Takes a person out of everything that is not an account. */
const forgetPerson = (family: ModelFamily, id: string): void => {
  const name = family.people.find((one) => one.id === id)?.name ?? ''
  family.people = family.people.filter((one) => one.id !== id)
  family.holdings = family.holdings.filter(({ subjectId }) => subjectId !== id)
  for (const { steps } of family.files) {
    for (const [key, step] of Object.entries(steps)) {
      if (key.endsWith(`@${id}`)) delete steps[key]
      if (step.byId === id) step.byId = undefined
      if (step.responsibleId === id) step.responsibleId = undefined
    }
  }
  family.letters = family.letters
    .map((letter) => ({ ...letter, subjectIds: letter.subjectIds.filter((one) => one !== id) }))
    .filter(({ senderId, subjectIds }) => senderId !== id && subjectIds.length > 0)
  // A filter for nobody else goes, and so does one that has the name in it.
  family.filters = family.filters
    .filter((filter) => !filter.text.includes(name) && !filter.name.includes(name))
    .filter(({ personIds }) => !(personIds.length === 1 && personIds[0] === id))
    .map((filter) => ({ ...filter, personIds: filter.personIds.filter((one) => one !== id) }))
}

/** The person leaves: accounts about nobody else go, what they held for others passes on. */
export const erasePerson = (family: ModelFamily, id: string, newHolderId: string): void => {
  const isGoing = ({ subjectIds }: ModelAccount): boolean => subjectIds.every((one) => one === id)
  takeAccounts(family, new Set(family.accounts.filter(isGoing).map((account) => account.id)))
  for (const account of family.accounts) {
    if (account.holderId !== id && !account.subjectIds.includes(id)) continue
    if (account.holderId === id) account.holderId = newHolderId
    account.subjectIds = account.subjectIds.filter((one) => one !== id)
    if (family.workedOn[account.id] === 'no') family.workedOn[account.id] = 'maybe'
  }
  forgetPerson(family, id)
}

/** The person takes what is theirs along: accounts they hold, or that are about nobody else. */
export const deleteMine = (family: ModelFamily, id: string): void => {
  const isGoing = (account: ModelAccount): boolean =>
    account.holderId === id || account.subjectIds.every((one) => one === id)
  takeAccounts(family, new Set(family.accounts.filter(isGoing).map((account) => account.id)))
  erasePerson(family, id, '')
}
