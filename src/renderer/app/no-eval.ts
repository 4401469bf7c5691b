import { z } from 'zod'

// zod compiles schemas with `new Function`, and tries it out when a schema is made. The content
// security policy refuses both, so this module is imported before any that makes one.
z.config({ jitless: true })
