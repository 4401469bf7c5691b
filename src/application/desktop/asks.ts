import type { Ask } from '../../contract/desktop.ts'
import type { ProgramPorts } from '../program-ports.ts'

/** What the system asks of the page; in a browser it never asks anything, and the stream ends at once. */
export async function* asks(
  { desktop }: ProgramPorts,
  signal: AbortSignal | undefined,
): AsyncGenerator<Ask, void, void> {
  if (desktop) yield* desktop.asks(signal)
}
