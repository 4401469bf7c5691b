import type { ProgramPorts } from '../program-ports.ts'
import { NetworkFailure } from './network-failure.ts'

/** Switches the network on or off for the household; off ends whatever is being sent, at once. */
export const allowNetwork = (
  { openVault, gate }: Pick<ProgramPorts, 'openVault' | 'gate'>,
  allowed: boolean,
): void => {
  const { settings } = openVault()
  settings.write({ ...settings.read(), networkAllowed: allowed })
  if (!allowed) gate.stop(new NetworkFailure('off'))
}
