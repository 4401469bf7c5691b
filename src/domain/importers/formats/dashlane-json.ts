import { optionalLine } from '../clean-line.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, textOf, type JsonValue } from '../json-value.ts'
import { makeItem } from '../make-item.ts'

const logins = 'AUTHENTIFIANT'

const otherLists: Readonly<Record<string, LeftOut>> = {
  SECURENOTE: 'secure-note',
  NOTE: 'secure-note',
  PAYMENTMEANS_CREDITCARD: 'card',
  PAYMENTMEAN_PAYPAL: 'card',
  BANKSTATEMENT: 'bank-account',
  IDENTITY: 'identity',
  IDCARD: 'identity',
  PASSPORT: 'identity',
  DRIVERLICENCE: 'identity',
  SOCIALSECURITYSTATEMENT: 'identity',
  FISCALSTATEMENT: 'identity',
  ADDRESS: 'identity',
  COMPANY: 'identity',
  PERSONALWEBSITE: 'identity',
  EMAIL: 'identity',
  PHONE: 'identity',
}

const readLogin = (login: JsonValue, line: number): Reading => {
  const names = ['login', 'secondaryLogin'].map((name) => textOf(login, name) ?? '')
  return {
    kind: 'item',
    item: makeItem({
      line,
      title: textOf(login, 'title'),
      urls: [textOf(login, 'url') || textOf(login, 'domain') || ''],
      userName: names.find((name) => name !== ''),
      email: textOf(login, 'email'),
      password: textOf(login, 'password'),
      folder: textOf(login, 'category'),
      notes: textOf(login, 'note'),
      oneTimeCodes: ['otpSecret', 'otpUrl'].some((name) => (textOf(login, name) ?? '') !== ''),
    }),
  }
}

/** The lists of the file by name, other members left out. */
const listsOf = (value: JsonValue): readonly (readonly [string, readonly JsonValue[]])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((name) => [name, listOf(value, name)])
    : []

function* readLists(value: JsonValue): Generator<Reading> {
  let line = 0
  for (const [name, entries] of listsOf(value)) {
    for (const entry of entries) {
      line += 1
      if (name === logins) {
        yield readLogin(entry, line)
        continue
      }
      const what = Object.hasOwn(otherLists, name) ? otherLists[name] : undefined
      const title = optionalLine(textOf(entry, 'title') ?? textOf(entry, 'name'))
      yield { kind: 'left-out', what: what ?? 'other', line, title }
    }
  }
}

/** Dashlane's older desktop program: a list for each kind of entry, the names in capital letters. */
export const dashlaneJson: JsonFormat = {
  id: 'dashlane-json',
  recognises: (value) => Array.isArray(memberOf(value, logins)),
  read: (value) => ({
    ok: true,
    count: listsOf(value).reduce<number>((sum, [, entries]) => sum + entries.length, 0),
    readings: readLists(value),
  }),
}
