/** How much a line of the log matters: what happened, what was refused or went wrong, what is a fault of the program. */
export type LogLevel = 'info' | 'warning' | 'error'

/** Takes one line without anything of the family in it; a `warning` unless it is said otherwise. Never fails. */
export type Log = (line: string, level?: LogLevel) => void
