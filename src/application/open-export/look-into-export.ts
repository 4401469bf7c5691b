import type { PersonRole } from '../../domain/model/person.ts'
import { readExportFile } from './read-export-file.ts'

export interface ExportContents {
  /** Noon of the day it was written, on the clock of this computer; milliseconds since 1970. */
  readonly madeAt: number
  readonly householdName: string
  readonly people: readonly { readonly name: string; readonly role: PersonRole }[]
  readonly accounts: number
  readonly imports: number
  readonly incidents: number
}

/** Says what an open export holds, and needs no vault for it. Fails with `FILE`. */
export const lookIntoExport = async (file: File): Promise<ExportContents> => {
  const exported = await readExportFile(file)
  return {
    // A day alone is midnight UTC, which is the day before in America.
    madeAt: new Date(`${exported.exportedOn}T12:00:00`).getTime(),
    householdName: exported.household.name,
    people: exported.people.map(({ name, role }) => ({ name, role })),
    accounts: exported.accounts.length,
    imports: exported.imports.length,
    incidents: exported.incidents.length,
  }
}
