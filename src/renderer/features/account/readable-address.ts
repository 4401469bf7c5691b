/** An origin without its scheme, as people write it: `www.roblox.com`, `com.roblox.client`. */
export const readableAddress = (origin: string): string =>
  origin.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '')
