import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { startSampleProgram } from '../../../scripts/test/sample-program.ts'
import { samplePassphrase } from '../sample/create-sample-vault.ts'

test('the host is told when a vault has come open and when it has locked', async () => {
  const told: boolean[] = []
  const sample = await startSampleProgram({
    fetch: () => Promise.reject(new Error('Nobody is asked')),
    onVaultState: (isOpen) => told.push(isOpen),
  })
  const client = createRouterClient(sample.program.router)
  try {
    expect(told.at(-1)).toBe(true)
    await client.vault.lock()
    expect(told.at(-1)).toBe(false)
    await client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })
    expect(told.at(-1)).toBe(true)
  } finally {
    await sample.end()
  }
})
