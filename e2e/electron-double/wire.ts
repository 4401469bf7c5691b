/** How the two halves of the double talk: calls with answers, both ways, over one channel that keeps their order. */

export interface Channel {
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}

/** Asks the other half; rejects with its words where it fails there. */
export type Ask<Theirs> = <Name extends keyof Theirs & string>(
  name: Name,
  ...given: Theirs[Name] extends (...given: infer Given) => unknown ? Given : never
) => Promise<Theirs[Name] extends (...given: never[]) => infer Result ? Awaited<Result> : never>

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly given: unknown[] }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly words: string }

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** Joins this half to the other: `ours` answers what is asked of it, `onFailure` hears what fails there; the result asks. */
export const joinHalves = <Theirs>(
  channel: Channel,
  ours: object,
  onFailure: (words: string) => void = () => undefined,
): Ask<Theirs> => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const perform = async (name: string, given: unknown[]): Promise<unknown> => {
    const verb: unknown = Reflect.get(ours, name)
    if (typeof verb !== 'function') throw new Error(`The double has no verb ${name}`)
    return await (Reflect.apply(verb, ours, given) as unknown)
  }
  const answer = async (id: number, name: string, given: unknown[]): Promise<void> => {
    try {
      channel.send({ kind: 'done', id, result: await perform(name, given) } satisfies Message)
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
      onFailure(words)
      channel.send({ kind: 'failed', id, words } satisfies Message)
    }
  }
  channel.onMessage((raw) => {
    const message = raw as Message
    if (message.kind === 'ask') return void answer(message.id, message.name, message.given)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'done') asked?.resolve(message.result as never)
    else asked?.reject(new Error(message.words))
  })
  return (name, ...given) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      channel.send({ kind: 'ask', id: last, name, given } satisfies Message)
    })
}
