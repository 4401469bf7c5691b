/**
 * Why a file cannot be restored from. `damaged`: it was a backup of ours and something has changed it.
 * `from-newer-version`: made by a version of the program that keeps them differently. `gone`: not there.
 */
export type BackupProblem = 'not-a-backup' | 'damaged' | 'too-large' | 'from-newer-version' | 'gone'

/** The file is no backup that can be restored from. */
export class BackupError extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem) {
    super(`This backup cannot be used: ${problem}`)
    this.name = 'BackupError'
    this.problem = problem
  }
}
