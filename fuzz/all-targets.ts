import { routerTarget } from './router/router-target.ts'
import type { Target } from './target.ts'
import { backupTarget } from './targets/backup-target.ts'
import { breachListTarget } from './targets/breach-list-target.ts'
import { clipboardTarget } from './targets/clipboard-target.ts'
import { importTarget } from './targets/import-target.ts'
import { keyFileTarget } from './targets/key-file-target.ts'
import { noticeTarget, noticeThreadTarget } from './targets/notice-target.ts'
import { openExportTarget } from './targets/open-export-target.ts'
import { windowMemoryTarget } from './targets/window-memory-target.ts'

/** Everything that is fuzzed. */
export const allTargets: readonly Target[] = [
  routerTarget,
  importTarget,
  clipboardTarget,
  noticeTarget,
  noticeThreadTarget,
  breachListTarget,
  backupTarget,
  keyFileTarget,
  openExportTarget,
  windowMemoryTarget,
]
