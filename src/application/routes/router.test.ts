import { call, isProcedure, ORPCError, type AnyProcedure } from '@orpc/server'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts'
import { fakeKeychain } from '../../vault/test-support/fake-keychain.ts'
import { startProgram, type Program } from '../compose.ts'

let folder: string
let dataDir: string
let program: Program
const logged: string[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinventory-router-'))
  logged.length = 0
  const resources = join(folder, 'resources')
  dataDir = join(folder, 'data')
  mkdirSync(resources)
  mkdirSync(dataDir)
  const built = compileCatalogue(join(import.meta.dirname, '../../../resources'))
  writeFileSync(join(resources, 'catalogue.json'), JSON.stringify(built.catalogue))
  writeFileSync(join(resources, 'playbook.json'), JSON.stringify(built.playbook))
  program = await startProgram({
    host: 'loopback',
    version: '0.0.0-test',
    dataDir,
    demo: true,
    resources,
    spawnKeychain: fakeKeychain().spawn,
    log: (line) => logged.push(line),
  })
})

afterEach(async () => {
  await program.close()
  rmSync(folder, { recursive: true, force: true })
})

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
  'system.status',
  'system.watch',
  'vault.lock',
  'household.read',
  'services.catalogue',
  'services.own',
  'accounts.list',
  'imports.openSteps',
  'surface.household',
  'breaches.list',
])

describe('the router', () => {
  test('rejects junk at every procedure that takes something, and stays alive', async () => {
    const all = procedures(program.router)
    expect(all.length).toBeGreaterThan(30)
    for (const [name, procedure] of all) {
      if (withoutInput.has(name)) continue
      for (const input of junk) {
        const error = await failureOf(call(procedure, input))
        expect([name, codeOf(error)]).toEqual([name, 'BAD_REQUEST'])
      }
    }
    expect(await call(program.router.accounts.list, undefined)).not.toHaveLength(0)
    expect(logged).toEqual([])
  })

  test('every procedure about the family refuses while the vault is locked', async () => {
    await program.lock()
    const open = new Set(['system.status', 'system.watch', 'vault.lock', 'services.catalogue'])
    for (const [name, procedure] of procedures(program.router)) {
      if (!withoutInput.has(name) || open.has(name)) continue
      const error = await failureOf(call(procedure, undefined))
      expect([name, codeOf(error)]).toEqual([name, 'VAULT_NOT_OPEN'])
    }
    expect(readdirSync(dataDir).filter((name) => /-(wal|shm)$/.test(name))).toEqual([])
  })
})
