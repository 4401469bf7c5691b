import { implement, type ImplementerInternalWithMiddlewares } from '@orpc/server'
import { contract } from '../../contract/contract.ts'
import { asContractError } from '../failures.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { untilAnswered } from './call-count.ts'

/** Procedures need nothing of the request but their input. */
export type NoContext = Record<never, never>

// Written out: as an inferred type the whole contract is too long for a declaration file.
export type Implementer = ImplementerInternalWithMiddlewares<typeof contract, NoContext, NoContext>

/**
 * Calls that a page makes with nobody before it, those that wait for a dialog of the system, which may stand open all
 * night, and the one after which nobody is wanted.
 */
const unattended = new Set([
  'system.watch',
  'system.status',
  'desktop.asks',
  'desktop.settings',
  'desktop.chooseFolder',
  'desktop.savePaper',
  'desktop.letGo',
  'vault.lock',
])

/**
 * The contract with, around every procedure, the error translation and the count of calls that keeps an
 * attended vault open; each noun's routes bind to a part of it.
 */
export const createImplementer = (ports: ProgramPorts): Implementer =>
  implement(contract).use(async ({ next, path, signal }) => {
    const end = unattended.has(path.join('.')) ? () => undefined : ports.idleLock.begin()
    try {
      return untilAnswered(await next(), signal, end)
    } catch (error) {
      end()
      throw asContractError(error, ports.log, ports.uuid)
    }
  })
