/** What a target's process leaves behind; inputs are base64. */
export interface ResultFile {
  readonly runs: number
  readonly slowest: number
  readonly mostMemory: number
  readonly outcomes: readonly {
    readonly as: string
    readonly accepted: boolean
    readonly count: number
    readonly smallest: string
  }[]
  readonly findings: readonly { readonly told: string; readonly input: string }[]
}
