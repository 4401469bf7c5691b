import type { z } from 'zod'
import type { timelineOverviewSchema, timelinePageSchema } from '../../../contract/timeline.ts'

/** What the screen asks for, as the program answers it. */
export type OverviewView = z.infer<typeof timelineOverviewSchema>
export type PageView = z.infer<typeof timelinePageSchema>
export type EventView = PageView['events'][number]
export type DrawnBreachView = OverviewView['breaches'][number]
export type BarView = OverviewView['bars'][number]
export type OpenSteps = OverviewView['open']
