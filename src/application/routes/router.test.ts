import { call, isProcedure, ORPCError, type AnyProcedure } from '@orpc/server'
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'

let sample: SampleProgram

beforeEach(async () => {
  sample = await startSampleProgram()
})

afterEach(() => sample.end())

const procedures = (router: object, path: readonly string[] = []): [string, AnyProcedure][] =>
  Object.entries(router).flatMap(([name, value]) => {
    if (isProcedure(value)) return [[[...path, name].join('.'), value]]
    return typeof value === 'object' && value !== null ? procedures(value, [...path, name]) : []
  })

const junk: readonly unknown[] = [
  null,
  42,
  'text',
  [],
  { __proto__: { polluted: true }, id: 7 },
  { id: '../../etc/passwd', draftId: 'x', personId: '', breachId: '$', key: 1 },
  { id: 'x'.repeat(100_000) },
]

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return undefined
  } catch (error) {
    return error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof ORPCError ? error.code : error)

/** Procedures that take nothing; whatever is sent along is not looked at. */
const withoutInput = new Set([
  'system.about',
  'system.licences',
  'system.status',
  'system.stayAwake',
  'system.watch',
  'desktop.asks',
  'desktop.chooseFolder',
  'desktop.settings',
  'desktop.letGo',
  'desktop.showLogs',
  'vault.lock',
  'vault.check',
  'vault.findKeyFile',
  'vault.putKeyFileBack',
  'protections.list',
  'protections.dropRecoveryCode',
  'backups.list',
  'backups.make',
  'backups.present',
  'settings.read',
  'household.read',
  'services.catalogue',
  'services.own',
  'accounts.list',
  'accounts.marks',
  'accounts.sharedSecrets',
  'savedFilters.list',
  'tidyUp.overview',
  'imports.list',
  'imports.openSteps',
  'surface.household',
  'drill.services',
  'review.maybeReached',
  'joins.map',
  'layout.read',
  'letters.list',
  'breaches.list',
  'reminders.list',
  'incidents.list',
  'incidents.tasks',
  'network.status',
  'network.updateList',
  'network.forgetList',
  'network.addresses',
  'network.lookUp',
])

describe('the router', () => {
  test('rejects junk at every procedure that takes something, and stays alive', async () => {
    const all = procedures(sample.program.router)
    expect(all.length).toBeGreaterThan(30)
    for (const [name, procedure] of all) {
      if (withoutInput.has(name)) continue
      for (const input of junk) {
        const error = await failureOf(call(procedure, input))
        expect([name, codeOf(error)]).toEqual([name, 'BAD_REQUEST'])
      }
    }
    expect(await call(sample.program.router.accounts.list, undefined)).not.toHaveLength(0)
    expect(sample.logged).toEqual([])
  })

  test('every procedure about the family refuses while the vault is locked', async () => {
    await sample.program.lock()
    const open = new Set([
      'system.about',
      'system.licences',
      'system.status',
      'system.stayAwake',
      'system.watch',
      // About the window; the first ends at once and the others refuse where there is none.
      'desktop.asks',
      'desktop.chooseFolder',
      'desktop.settings',
      'desktop.letGo',
      'desktop.showLogs',
      'vault.lock',
      'services.catalogue',
      // What lies in the folder of backups names nobody; a vault that cannot be opened needs it.
      'backups.list',
      // These are for a vault whose key file is damaged, and say so of any other.
      'vault.findKeyFile',
      'vault.putKeyFileBack',
    ])
    for (const [name, procedure] of procedures(sample.program.router)) {
      if (!withoutInput.has(name) || open.has(name)) continue
      const error = await failureOf(call(procedure, undefined))
      expect([name, codeOf(error)]).toEqual([name, 'VAULT_NOT_OPEN'])
    }
    expect(
      readdirSync(sample.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /-(wal|shm)$/.test(name),
      ),
    ).toEqual([])
  })
})
