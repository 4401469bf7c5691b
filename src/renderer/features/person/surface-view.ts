import type { z } from 'zod'
import type { personSurfaceSchema } from '../../../contract/surface.ts'

/** What is out there about one person, as the program answers it. */
export type SurfaceView = z.infer<typeof personSurfaceSchema>
export type SurfaceRow = SurfaceView['rows'][number]
export type SurfaceBreach = SurfaceView['breaches'][number]
export type SurfaceHeadline = NonNullable<SurfaceView['headline']>
export type SurfaceDecoy = SurfaceView['decoys'][number]
