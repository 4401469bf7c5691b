import { useState } from 'react'
import { sheetMark, type ProtectionList } from './key-rows.ts'

/** With what a guardian shows that the vault is theirs. */
export type ProofWay = 'passphrase' | 'recovery-code'

export interface Proof {
  /** False where the vault has no passphrase: then nothing is asked. */
  readonly isNeeded: boolean
  readonly way: ProofWay
  /** A forgotten passphrase can be stood in for. */
  readonly canSwitch: boolean
  /** The mark of the sheet, or `none`. */
  readonly sheet: string
  readonly text: string
  readonly change: (text: string) => void
  readonly switchWay: () => void
  /** What the call takes; undefined where nothing is needed. */
  readonly given: string | undefined
  readonly isMissing: boolean
}

export interface ProofChoices {
  /** Nothing can stand in for the passphrase. */
  readonly onlyPassphrase?: boolean
  /** The passphrase is known to be forgotten: asks for the recovery code first. */
  readonly isForgotten?: boolean | undefined
}

/** The proof asked for before a key changes (see `src/contract/protections.ts`), as it is typed. */
export const useProof = (list: ProtectionList, choices: ProofChoices = {}): Proof => {
  const [text, setText] = useState('')
  const [way, setWay] = useState<ProofWay>(choices.isForgotten ? 'recovery-code' : 'passphrase')
  const has = (kind: string): boolean => list.protections.some((one) => one.kind === kind)
  const isNeeded = has('passphrase')
  return {
    isNeeded,
    way,
    canSwitch: !choices.onlyPassphrase && has('recovery-code'),
    sheet: sheetMark(list),
    text,
    change: setText,
    switchWay: () => {
      setText('')
      setWay(way === 'passphrase' ? 'recovery-code' : 'passphrase')
    },
    given: isNeeded ? text : undefined,
    isMissing: isNeeded && text.trim() === '',
  }
}
