import { contradictionIn } from '../../domain/open-export/contradiction-in.ts'
import { fromVersion1 } from '../../domain/open-export/from-version-1.ts'
import { openExportVersion, type OpenExport } from '../../domain/open-export/open-export.ts'
import { decodeText, maxFileBytes } from '../../formats/decode-text.ts'
import { readJson } from '../../formats/read-json.ts'
import { type FailureData, UseCaseError } from '../use-case-error.ts'
import { openExportMark, openExportSchema, openExportSchema1 } from './open-export-schema.ts'

const refused = (problem: FailureData['FILE']['problem']): UseCaseError =>
  new UseCaseError('FILE', { problem })

/** A document of either version as one of today's; `undefined` for what is neither. */
const parsed = (value: unknown, version: number): OpenExport | undefined => {
  if (version !== 1) return openExportSchema.safeParse(value).data
  const old = openExportSchema1.safeParse(value)
  return old.success ? fromVersion1(old.data) : undefined
}

/**
 * Reads a file that an open export of today's version or an earlier one was saved to, and trusts nothing in it. Fails with `FILE`: what is no
 * text or no JSON by its own problem, another JSON with `not-an-export`, a version this program does not
 * know with `from-newer-version`, and with `damaged` what is ours and not as it was written.
 */
export const readExportFile = async (file: File): Promise<OpenExport> => {
  if (file.size > maxFileBytes) throw refused('too-large')
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (!decoded.ok) throw refused(decoded.problem)
  const json = await readJson(decoded.text)
  if (!json.ok) throw refused(json.problem === 'unknown-format' ? 'not-an-export' : json.problem)
  const mark = openExportMark.safeParse(json.value)
  if (!mark.success) throw refused('not-an-export')
  if (mark.data.version > openExportVersion) throw refused('from-newer-version')
  // One changed byte can make UTF-8 look like an old encoding, and names would come in wrong.
  if (decoded.encoding !== 'utf-8') throw refused('damaged')
  const exported = parsed(json.value, mark.data.version)
  if (exported === undefined || contradictionIn(exported) !== undefined) throw refused('damaged')
  return exported
}
