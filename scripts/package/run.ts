/**
 * `npm run package`: builds, then has electron-builder package for this system. Its flags pass through:
 * `-- --dir`, `-- --linux --x64 --arm64`, `-- --mac`, `-- --win --arm64`.
 */

import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { toldFailure } from './told-failure.ts'

const root = join(import.meta.dirname, '../..')

/** npm's own program; on Windows `npm` alone is none. */
const npm = process.env['npm_execpath'] ?? ''
const built = spawnSync(process.execPath, [npm, 'run', '--silent', 'build'], {
  cwd: root,
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(built.status ?? 1)

const builder = spawn(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('electron-builder/cli.js'),
    'build',
    '--config=electron-builder.config.ts',
    '--publish=never',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['inherit', 'pipe', 'pipe'] },
)

/** From the line with the cross on, it is the failure and a trace of electron-builder's own calls. */
let failure = ''
const take = (line: string): void => {
  if (failure === '' && !line.includes('⨯')) process.stderr.write(`${line}\n`)
  else failure += `${line}\n`
}
for (const stream of [builder.stdout, builder.stderr]) {
  createInterface({ input: stream }).on('line', take)
}

builder.once('close', (code) => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly electron: string }
  }
  if (failure !== '') process.stderr.write(toldFailure(failure, manifest.devDependencies.electron))
  process.exitCode = code ?? 1
})
