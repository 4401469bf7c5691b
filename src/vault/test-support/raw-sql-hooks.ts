import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

/** For programs that tests start with plain Node: lets it import `*.sql?raw` as the bundler does. */
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.sql?raw')
      ? {
          format: 'module',
          shortCircuit: true,
          source: `export default ${JSON.stringify(readFileSync(new URL(url), 'utf8'))}`,
        }
      : next(url, context),
})
