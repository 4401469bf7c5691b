import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const packageSchema = z.object({ version: z.string() })

/** The version in a `package.json`. Fails where the file is missing or has none. */
export const readProgramVersion = async (packageFile: string): Promise<string> =>
  packageSchema.parse(JSON.parse(await readFile(packageFile, 'utf8'))).version
