/** What runs in the preload script's own world of the page: `require('electron')`, and the page's side of each port. */

/** The head of what the page's side says to the worker; a part of the data follows after a line break. */
export type BridgeHead =
  | {
      readonly kind: 'post'
      readonly channel: string
      readonly message: unknown
      readonly ports: readonly string[]
      readonly origin: string
      readonly url: string
      readonly isMain: boolean
    }
  | {
      readonly kind: 'data'
      readonly port: string
      readonly type: DataType
      readonly isLast: boolean
      /** Ports that came inside the message. */
      readonly ports: readonly string[]
    }
  | { readonly kind: 'closed'; readonly port: string }

/** Text as it is, bytes as base64, anything else as JSON. */
export type DataType = 'text' | 'buffer' | 'bytes' | 'json' | 'nothing'

export interface PortCommand {
  readonly port: string
  readonly type: DataType
  readonly isLast: boolean
  readonly part: string
}

/** What the worker calls in that world. */
export interface Bridge {
  readonly deliver: (command: PortCommand) => void
  readonly close: (port: string) => void
  readonly electron: {
    readonly ipcRenderer: {
      readonly postMessage: (channel: string, message: unknown, transfer?: MessagePort[]) => void
    }
  }
}

/** Large messages cross in parts: each fits into one message of Chromium's protocol. */
const partLength = 4_000_000

/**
 * Made a text and run in the page, so it refers to nothing outside itself. `tell` names the function by which the worker
 * hears.
 */
const createBridge = (tell: string, partLength: number): Bridge => {
  const say = (head: BridgeHead, part = ''): void => {
    const worker = Reflect.get(globalThis, tell) as (text: string) => void
    worker(`${JSON.stringify(head)}\n${part}`)
  }
  const ports = new Map<string, MessagePort>()
  const arrived = new Map<string, string[]>()
  const encode = (data: unknown): readonly [DataType, string] => {
    if (typeof data === 'string') return ['text', data]
    if (data instanceof ArrayBuffer) return ['buffer', new Uint8Array(data).toBase64()]
    if (data instanceof Uint8Array) return ['bytes', data.toBase64()]
    const json = JSON.stringify(data) as string | undefined
    return json === undefined ? ['nothing', ''] : ['json', json]
  }
  const decode = (type: DataType, text: string): unknown => {
    if (type === 'text') return text
    if (type === 'buffer') return Uint8Array.fromBase64(text).buffer
    if (type === 'bytes') return Uint8Array.fromBase64(text)
    return type === 'json' ? JSON.parse(text) : undefined
  }
  const send = (port: string, data: unknown, inside: readonly MessagePort[]): void => {
    const taken = inside.map((one) => [take(one), one] as const)
    const names = taken.map(([id]) => id)
    const [type, text] = encode(data)
    for (let from = 0; from === 0 || from < text.length; from += partLength) {
      const isLast = from + partLength >= text.length
      const head = { kind: 'data', port, type, isLast, ports: names } as const
      say(head, text.slice(from, from + partLength))
    }
    for (const [id, one] of taken) listen(id, one)
  }
  const take = (port: MessagePort): string => {
    const id = `${Math.random()}`.slice(2)
    ports.set(id, port)
    return id
  }
  const listen = (id: string, port: MessagePort): void => {
    port.addEventListener('message', (event) => send(id, event.data, event.ports))
    port.addEventListener('close', () => {
      if (ports.delete(id)) say({ kind: 'closed', port: id })
    })
    port.start()
  }
  return {
    electron: {
      ipcRenderer: {
        postMessage: (channel, message, transfer = []) => {
          const taken = transfer.map((port) => [take(port), port] as const)
          const { origin } = self
          const url = location.href
          const isMain = window === window.parent
          const names = taken.map(([id]) => id)
          say({ kind: 'post', channel, message, ports: names, origin, url, isMain })
          for (const [id, port] of taken) listen(id, port)
        },
      },
    },
    deliver: ({ port, type, isLast, part }) => {
      const parts = [...(arrived.get(port) ?? []), part]
      if (!isLast) return void arrived.set(port, parts)
      arrived.delete(port)
      ports.get(port)?.postMessage(decode(type, parts.join('')))
    },
    close: (port) => {
      const open = ports.get(port)
      ports.delete(port)
      open?.close()
    },
  }
}

/** The name of the bridge in the world of the preload script. */
export const bridgeName = 'kinventoryBridge'

/** The bridge alone, as a script for the world of a preload script; does nothing where it is there already. */
export const bridgeScript = (tell: string): string =>
  `globalThis.${bridgeName} ??= (${createBridge.toString()})(${JSON.stringify(tell)}, ${partLength});`

/** The preload script with all it may `require`. Electron runs it in frames only where it is asked to. */
export const preloadScript = (preload: string, tell: string, inFrames: boolean): string => `
${bridgeScript(tell)}
if (${inFrames} || window === window.parent) {
  const modelled = (name, part) => new Proxy(part, {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in target) return target[key]
      throw new Error(name + '.' + String(key) + ' is not modelled by the double: see its README')
    },
  })
  const electron = modelled('electron', {
    ipcRenderer: modelled('electron.ipcRenderer', globalThis.${bridgeName}.electron.ipcRenderer),
  })
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('A sandboxed preload script cannot require ' + name)
  }
  ;((require, module, exports) => {
${preload}
  })(require, { exports: {} }, {})
}`

/** Cuts what main sends to a port into commands for the bridge. */
export const portCommands = (port: string, data: unknown): readonly PortCommand[] => {
  const [type, text] = encodeForPage(data)
  const count = Math.max(1, Math.ceil(text.length / partLength))
  return Array.from({ length: count }, (_one, index) => ({
    port,
    type,
    isLast: index === count - 1,
    part: text.slice(index * partLength, (index + 1) * partLength),
  }))
}

const base64 = (bytes: ArrayBuffer | Uint8Array): string =>
  (bytes instanceof Uint8Array
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Buffer.from(bytes)
  ).toString('base64')

const encodeForPage = (data: unknown): readonly [DataType, string] => {
  if (typeof data === 'string') return ['text', data]
  if (data instanceof ArrayBuffer) return ['buffer', base64(data)]
  if (data instanceof Uint8Array) return ['bytes', base64(data)]
  return data === undefined ? ['nothing', ''] : ['json', JSON.stringify(data)]
}

/** What a page's port sent, from its parts put together. */
export const decodeFromPage = (type: DataType, text: string): unknown => {
  if (type === 'text') return text
  if (type === 'json') return JSON.parse(text)
  if (type === 'nothing') return undefined
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return type === 'buffer' ? bytes.buffer : bytes
}
