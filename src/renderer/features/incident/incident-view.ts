import type { z } from 'zod'
import type { incidentViewSchema } from '../../../contract/breaches.ts'

/** The household's view of one breach, as the program answers it. */
export type IncidentView = z.infer<typeof incidentViewSchema>
export type IncidentPerson = IncidentView['people'][number]
export type IncidentExposure = IncidentPerson['exposures'][number]
export type IncidentAction = IncidentPerson['actions'][number]
export type IncidentFallsWith = IncidentView['fallsWith'][number]
