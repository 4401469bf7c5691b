import { implement, type ImplementerInternalWithMiddlewares } from '@orpc/server'
import { contract } from '../../contract/contract.ts'
import { asContractError } from '../failures.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** Procedures need nothing of the request but their input. */
export type NoContext = Record<never, never>

// Written out: as an inferred type the whole contract is too long for a declaration file.
export type Implementer = ImplementerInternalWithMiddlewares<typeof contract, NoContext, NoContext>

/** The contract with the error translation around every procedure; each noun's routes bind to a part of it. */
export const createImplementer = (ports: ProgramPorts): Implementer =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw asContractError(error, ports.log, ports.uuid)
    }
  })
