import { createRouterClient, ORPCError, type RouterClient } from '@orpc/server'
import type { Router } from '../../src/application/routes/router.ts'
import { startSampleProgram, type SampleProgram } from './sample-program.ts'

// Named: as an inferred type the whole client is too long for a declaration file.
const clientOf = ({ program }: SampleProgram): RouterClient<Router> =>
  createRouterClient(program.router)

/** Calls the program's procedures as a page does, without a host between them. */
export type SampleClient = ReturnType<typeof clientOf>

/** The running sample program with a client, and its people and accounts by name. */
export interface SampleFamily extends SampleProgram {
  readonly client: SampleClient
  person(name: string): Promise<Awaited<ReturnType<SampleClient['household']['read']>>['people'][0]>
  account(title: string): Promise<Awaited<ReturnType<SampleClient['accounts']['list']>>[0]>
}

const named = <Item>(found: Item | undefined, name: string): Item => {
  if (!found) throw new Error(`The sample family has no ${name}`)
  return found
}

/** Starts the program on the sample family. `end` closes the vault and removes its folder. */
export const startSampleFamily = async (
  ...network: Parameters<typeof startSampleProgram>
): Promise<SampleFamily> => {
  const sample = await startSampleProgram(...network)
  const client = clientOf(sample)
  return {
    ...sample,
    client,
    person: async (name) =>
      named(
        (await client.household.read()).people.find((one) => one.name === name),
        name,
      ),
    account: async (title) =>
      named(
        (await client.accounts.list()).find((one) => one.title === title),
        title,
      ),
  }
}

/** The contract's failure that a call ended with, as code and data; `['no failure']` where it worked. */
export const failureOf = async (work: Promise<unknown>): Promise<readonly unknown[]> => {
  try {
    await work
    return ['no failure']
  } catch (error) {
    // `defined`: it would reach the page as one of the contract's typed errors.
    return error instanceof ORPCError && error.defined ? [error.code, error.data] : [error]
  }
}
