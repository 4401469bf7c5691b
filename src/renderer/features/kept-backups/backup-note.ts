import type { wire } from '../../state/wire.ts'

export type BackupsView = Awaited<ReturnType<typeof wire.backups.list>>
export type BackupNote = BackupsView['backups'][number]
export type AsideNote = BackupsView['setAside'][number]
