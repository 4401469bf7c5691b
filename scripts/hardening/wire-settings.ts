import { gone, other, type Settings } from './mutant.ts'

const ports: Settings = {
  file: 'src/main/wire/accept-ports.ts',
  test: 'src/main/wire/accept-ports.test.ts',
  mutants: [
    other('the frame is in the page', ' && !frame.detached', ''),
    other('our origin', 'frame?.origin === pageOrigin', 'frame !== null'),
    other('the main frame', ' && frame.parent === null', ''),
    other('a frame that goes', '    return false\n  }\n}', '    return true\n  }\n}'),
    other('one port', ' && more.length === 0', ''),
    other('not too many', ' || !mayTake()', ''),
    gone('what is refused is closed', 'for (const refused of event.ports) refused.close()'),
    gone('a new one closes the old', '    drop()\n    current = port'),
    other('closed by navigation', 'if (leaving === current) drop()', ''),
    other('closed by navigation: not by its own', 'if (leaving === current) drop()', 'drop()'),
    other('closed by navigation: of the page', 'isMainFrame && ', ''),
    other('closed by navigation: to a new page', ' && !isSameDocument', ''),
    gone('closed by a crash', "page.on('render-process-gone', drop)"),
    other('watched once', 'if (watched.has(page)) return', ''),
    other('only the last is served', 'if (current === port) serve(port)', 'serve(port)'),
    other('closed without a program', '() => port.close(),', '() => undefined,'),
    other(
      'the log is spared',
      'createSparingLog(log, now)',
      "(kind: string, detail = '') => log(kind + detail)",
    ),
  ],
}

const messages: Settings = {
  file: 'src/main/wire/serve-port.ts',
  test: 'src/main/wire/serve-port.test.ts',
  mutants: [
    other('texts of a size', 'return data.length <= maximumMessageBytes', 'return true'),
    other('bytes of a size', ' && data.byteLength <= maximumMessageBytes', ''),
    other('messages of the wire', '!isMessage(data) || ', ''),
    other('no port in a message', ' || ports.length > 0', ''),
    gone('ports in a message are closed', 'for (const more of ports) more.close()'),
    gone('what ends is ended', '    peer.close()'),
  ],
}

const log: Settings = {
  file: 'src/main/wire/sparing-log.ts',
  test: 'src/main/wire/sparing-log.test.ts',
  mutants: [
    other('once a minute', 'now() - last.at < quietMilliseconds', 'false'),
    other('each kind', 'kinds.get(kind)', "kinds.get('A port was refused')"),
  ],
}

const preload: Settings = {
  file: 'src/preload/preload.ts',
  test: 'src/preload/preload.test.ts',
  mutants: [
    other('the page itself', 'event.source !== window || ', ''),
    other('the offer', 'event.data !== portOffer || ', ''),
    other('with a port', ' || !port', ''),
    other('no message goes along', 'portChannel, undefined,', 'portChannel, event.data,'),
  ],
}

/** What passes between the page and the program. */
export const wireSettings: readonly Settings[] = [ports, messages, log, preload]
