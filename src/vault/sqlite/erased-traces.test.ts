import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { IncidentLook } from '../../domain/incidents/incident-look.ts'
import type { Letter } from '../../domain/letters/letter.ts'
import type { Account } from '../../domain/model/account.ts'
import { asId, type AccountId } from '../../domain/model/id.ts'
import type { ImportedAccount } from '../../domain/model/import-batch.ts'
import { account, ana, batch, day, fingerprint, mia, theo } from '../test-support/sample-content.ts'
import { lookup, sent } from '../test-support/sample-knowledge.ts'
import { rawDatabase, testConnection } from '../test-support/test-vault.ts'
import { sqliteVault } from './sqlite-vault.ts'

const breachId = asId<'breach'>('vtech-2015')

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const addressOf = (id: string): string => `${id}@x.example`

/** Ids in no order, as in life: they are what makes SQLite move rows from page to page. */
const rowOf = (batchId: string, index: number): ImportedAccount => {
  const id = `${index % 2 === 0 ? 'mia' : 'theo'}-${hash(`${batchId} ${index}`)}`
  const secret = `canary-${id}-`.padEnd(80 + (index % 90), 'x')
  return {
    kind: 'add',
    account: account(id, {
      title: secret,
      email: addressOf(id),
      subjectIds: [index % 2 === 0 ? mia.id : theo.id],
      origins: [`https://${secret}.example.com`],
      userName: secret,
    }),
    fingerprints: [fingerprint(id, 'a', { kind: 'answer', question: secret })],
  }
}

const letterAbout = (id: string): Letter => ({
  id: asId(`letter ${hash(`letter ${id}`)}`),
  templateId: 'access',
  serviceId: asId('toys'),
  senderId: ana.id,
  subjectIds: [id.startsWith('mia') ? mia.id : theo.id],
  writtenOn: day('2026-11-22'),
  note: id,
})

/** What a file said when somebody looked at it, with as many ids as a page has room for. */
const lookAt = (ids: readonly AccountId[]): IncidentLook => ({
  on: day('2026-11-22'),
  content: {
    access: {},
    classes: [],
    notTaken: [],
    counts: [],
    statements: [],
    people: [
      {
        personId: mia.id,
        level: 'likely',
        verdicts: ids.map((accountId) => ({ accountId, level: 'likely' })),
        exposures: [],
        steps: ids.map((id) => ({ key: `close:${id}`, state: 'to-do' })),
      },
    ],
  },
})

/** Enough of an id to be of nobody else; a page may end in the middle of the rest. */
const beginningOf = (id: string): string => id.slice(0, 30)

test('nothing of what was erased is left in any page, used or free, once the file is compacted', () => {
  const { connection, path } = testConnection()
  const vault = sqliteVault(connection)
  const saltOf = () => readFileSync(path).subarray(0, 16).toString('hex')
  const salt = saltOf()
  for (const batchId of ['b1', 'b2', 'b3']) {
    const staging = vault.imports.stage()
    staging.add(Array.from({ length: 700 }, (_, index) => rowOf(batchId, index)))
    staging.commit(batch(batchId))
  }
  vault.incidents.add({
    id: asId('i1'),
    breachId,
    openedOn: day('2026-11-22'),
    origin: 'catalogue' as const,
  })
  vault.transaction(() => {
    for (const { id, title } of vault.accounts.list()) {
      vault.incidents.setAction(breachId, {
        key: `close:${id}`,
        state: 'done',
        note: title,
        on: day('2026-11-22'),
      })
      vault.evidence.write({
        breachId,
        accountId: id,
        ruledOut: { on: day('2026-11-22'), reason: title },
      })
      vault.letters.add(letterAbout(id))
      vault.lookups.write(lookup(addressOf(id)))
      vault.outgoing.add(sent(`about ${hash(id)}`, { about: addressOf(id) }))
    }
  })
  for (let look = 0; look < 12; look += 1) {
    vault.incidents.addLook(breachId, lookAt(vault.accounts.list().map(({ id }) => id)))
  }
  const isTheos = ({ subjectIds }: Account): boolean => subjectIds.includes(theo.id)
  const before = vault.accounts.list()
  const keeps = before.filter((one) => !isTheos(one) && one.importBatchId !== 'b2')
  const goes = before.filter((one) => !keeps.includes(one))
  vault.checkpoint()

  vault.transaction(() => {
    vault.imports.undo(asId('b2'), { alsoTouched: true, on: day('2026-11-23') })
    vault.accounts.removeAll(goes.map(({ id }) => id))
    vault.people.remove(theo.id)
    vault.incidents.replaceLooks(breachId, [lookAt(keeps.map(({ id }) => id))])
    for (const { id, note = '' } of vault.letters.list()) {
      if (!keeps.some((one) => note === one.id)) vault.letters.remove(id)
    }
  })
  vault.compact()

  expect(readFileSync(`${path}-wal`)).toHaveLength(0)
  const raw = rawDatabase(path, Buffer.alloc(32, 5).toString('hex'))
  // Every page as SQLite has it in memory: decrypted, and whether it is in use or not.
  const pages = raw.serialize().toString('latin1')
  raw.close()
  expect(pages.startsWith('SQLite format 3')).toBe(true)
  expect(goes.filter(({ id }) => pages.includes(beginningOf(id)))).toEqual([])
  expect(keeps.filter(({ id }) => !pages.includes(id))).toEqual([])
  expect(vault.accounts.list()).toEqual(keeps)
  expect(vault.lookups.list()).toHaveLength(keeps.length)
  expect(vault.outgoing.count()).toBe(before.length)
  expect(saltOf()).toBe(salt)
  vault.close()
  expect(existsSync(`${path}-wal`)).toBe(false)
})
