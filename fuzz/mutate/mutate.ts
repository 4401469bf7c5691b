import { pick, type Random } from '../../faults/random.ts'
import { mutateBytes, type Material } from './mutate-bytes.ts'
import { mutateJson } from './mutate-json.ts'
import { mutateZip } from './mutate-zip.ts'

const once = (bytes: Uint8Array, random: Random, material: Material): Uint8Array => {
  // Half of the time what a format is made of, so that not every input ends at the first check.
  if (random.below(2) === 0) return mutateBytes(bytes, random, material)
  return (
    mutateZip(bytes, random, (file) => once(file, random, material)) ??
    mutateJson(bytes, random) ??
    mutateBytes(bytes, random, material)
  )
}

/** A new input: one of the seeds with a few changes. The same random numbers give the same input. */
export const mutate = (random: Random, material: Material): Uint8Array => {
  let bytes = pick(random, material.seeds)
  for (let times = 1 + random.below(4); times > 0; times -= 1) bytes = once(bytes, random, material)
  return bytes
}
