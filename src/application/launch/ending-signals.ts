/**
 * The signals at which a host closes the vault and ends. SIGQUIT (Ctrl+\) is one of them: left to the
 * system, it would write an image of the memory, key and all, wherever the system keeps such images.
 */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const
