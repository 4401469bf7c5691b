import process from 'node:process'
import keytar from 'keytar'
import type { KeychainAnswer, KeychainCall } from './keychain-process.ts'

/**
 * The keychain's own process. A call that waits for the system's prompt hangs for a minute or more and
 * keeps its process from ending; here that can be killed without harm. One message in, one out.
 */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

const verbs: readonly unknown[] = ['get', 'set', 'delete'] satisfies KeychainCall['verb'][]

const isCall = (message: unknown): message is KeychainCall =>
  typeof message === 'object' &&
  message !== null &&
  'verb' in message &&
  verbs.includes(message.verb)

/** Never `findCredentials`: on a locked ring it takes the process down. */
const perform = async (call: KeychainCall): Promise<KeychainAnswer> => {
  switch (call.verb) {
    case 'get':
      return {
        ok: true,
        value: (await keytar.getPassword(call.service, call.account)) ?? undefined,
      }
    case 'set':
      await keytar.setPassword(call.service, call.account, call.value)
      return { ok: true }
    case 'delete':
      await keytar.deletePassword(call.service, call.account)
      return { ok: true }
  }
}

const answer = async (message: unknown): Promise<KeychainAnswer> => {
  if (!isCall(message)) return { ok: false }
  try {
    return await perform(message)
  } catch {
    // The system's words may name entries; that it failed is all the client acts on.
    return { ok: false }
  }
}

const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort }

if (parentPort === undefined) {
  process.on('message', (message) => {
    void answer(message).then((reply) => process.send?.(reply))
  })
  // The parent is gone. A plain exit would wait for a hanging call.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
} else {
  parentPort.on('message', (event) => {
    void answer(event.data).then((reply) => parentPort.postMessage(reply))
  })
}
