import type { BreachId } from '../../domain/model/id.ts'
import { findFile } from './find-file.ts'
import { takeLook } from './take-look.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** Takes what the file on a breach says now as seen. Fails as `findFile` does. */
export const markFileSeen = (ports: IncidentPorts, breachId: BreachId): void => {
  const { breach, file } = findFile(ports, breachId)
  ports.openVault().transaction(() => takeLook(ports, breach, file))
}
