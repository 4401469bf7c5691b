import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { LockDelay } from '../../domain/model/settings.ts'
import type { SettingsRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { flag } from './values.ts'

interface SettingsRow {
  readonly lock_after_minutes: LockDelay
  readonly second_protection_asked: 0 | 1
  readonly network_allowed: 0 | 1
  readonly step_notifications: 0 | 1
}

/** The one row of what the household has set; migration 0002 made it, so it is always there. */
export const settingsRepository = (connection: Connection): SettingsRepository => ({
  read: () => {
    const row = connection.get<SettingsRow>('select * from settings')
    if (row === undefined) throw new Error('The vault has no settings')
    return {
      lockAfterMinutes: row.lock_after_minutes,
      secondProtectionAsked: row.second_protection_asked === 1,
      networkAllowed: row.network_allowed === 1,
      stepNotifications: row.step_notifications === 1,
    }
  },
  notifiedOn: () => {
    const row = connection.get<{ readonly noticed_on: PartialDate | null }>(
      'select noticed_on from settings',
    )
    return row?.noticed_on ?? undefined
  },
  noteNotification: (day) => {
    connection.aside('update settings set noticed_on = @day', { day })
  },
  write: (settings) => {
    connection.run(
      `update settings set lock_after_minutes = @lockAfter, second_protection_asked = @asked,
         network_allowed = @networkAllowed, step_notifications = @stepNotifications`,
      {
        lockAfter: settings.lockAfterMinutes,
        asked: flag(settings.secondProtectionAsked),
        networkAllowed: flag(settings.networkAllowed),
        stepNotifications: flag(settings.stepNotifications),
      },
    )
  },
})
