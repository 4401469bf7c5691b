import { cpus, totalmem, type as systemName, release } from 'node:os'

/**
 * One line that says what figures were measured on: system, processor, cores, memory in GiB, version of Node. No name of a
 * machine, a user or a folder.
 */
export const machineInWords = (): string => {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `${systemName()} ${release().split('-')[0] ?? ''}`.trim(),
    processors[0]?.model.trim() || 'processor unknown',
    `${processors.length} cores`,
    `${memory} GiB`,
    `Node ${process.versions.node}`,
  ].join(', ')
}
