import { z } from 'zod'

// zod compiles schemas with `new Function`, and tries that out when a schema is made. A page's content
// security policy refuses both. Every module that makes a schema imports zod from here, so that the
// switch is thrown before, however a bundler splits the modules.
z.config({ jitless: 'document' in globalThis })

export { z }
