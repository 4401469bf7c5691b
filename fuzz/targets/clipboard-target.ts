import { tableFile } from '../../src/renderer/features/import/choose/table-file.ts'
import type { Running, Target } from '../target.ts'
import { importTarget, plantedOnce } from './import-target.ts'

const start = async (): Promise<Running> => {
  const desk = await importTarget.start()
  const pasted = (await plantedOnce()).flatMap(({ formatId, file }) =>
    formatId === 'table' && typeof file === 'string' ? [Buffer.from(file)] : [],
  )
  return {
    ...desk,
    seeds: [
      ...pasted,
      Buffer.from('Club\tName\tE-mail\nSwim\tMia\tana@example.com\n'),
      Buffer.from('Club;"Name";Seit\r\n"Schwimmen";Theo;27.12.2013\r\n'),
      Buffer.from('"a\tb"\t"c\nd"\te\n\t\t\n'),
    ],
    run: async (input) => {
      // A clipboard holds text: what is no UTF-8 has become text before it is pasted.
      const file = tableFile(Buffer.from(input).toString('utf8'), 'Pasted')
      if (!file) return { accepted: false, as: 'nothing-pasted' }
      return desk.run(new Uint8Array(await file.arrayBuffer()))
    },
  }
}

/** Cells that were copied from a spreadsheet. */
export const clipboardTarget: Target = {
  name: 'clipboard',
  patience: 20_000,
  start,
  tokens: ['\t', '\t\t\t', '\n', '\r\n', '"', '\t"', '"\t', '=HYPERLINK("a")', '\u00A0', '\u000B'],
}
