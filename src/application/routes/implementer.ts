import { implement } from '@orpc/server'
import { contract } from '../../contract/contract.ts'
import { asContractError } from '../failures.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** The contract with the error translation around every procedure; each noun's routes bind to a part of it. */
export const createImplementer = (ports: ProgramPorts) =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      throw asContractError(error, ports.log, ports.uuid)
    }
  })

export type Implementer = ReturnType<typeof createImplementer>
