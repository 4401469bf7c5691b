import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { SurfaceBreach } from './surface-view.ts'

export interface LostData {
  readonly exposed: readonly DataClassId[]
  /** Lost by the service; nobody has said whether it was given, or the account is only possibly in it. */
  readonly ask: readonly DataClassId[]
}

/** Parts what a breach lost about a person by whether it is out or may be. */
export const lostData = ({ dataClasses, out }: SurfaceBreach): LostData => {
  const isOut = new Set(out)
  return {
    exposed: dataClasses.filter((id) => isOut.has(id)),
    ask: dataClasses.filter((id) => !isOut.has(id)),
  }
}
