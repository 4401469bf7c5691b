import type { z } from 'zod'
import type { serviceSurfaceSchema } from '../../../contract/surface.ts'

/** What the service has of whom, as the program answers it. */
export type ServiceSurfaceView = z.infer<typeof serviceSurfaceSchema>
