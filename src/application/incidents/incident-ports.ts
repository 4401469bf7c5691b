import type { ProgramPorts } from '../program-ports.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'

/** What writing in the household's files on breaches needs of the program. */
export type IncidentPorts = SurfacePorts & Pick<ProgramPorts, 'uuid'>
