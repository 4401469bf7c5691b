import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const at = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  // Programs for plain Node or Electron's main process; node_modules stay outside the bundles.
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: at('src/main/main.ts'),
          loopback: at('src/loopback/loopback.ts'),
          'keychain-child': at('src/vault/keys/keychain-child.ts'),
          'notice-thread': at('src/application/notices/notice-thread.ts'),
        },
      },
    },
  },
  // A sandboxed window cannot load ES modules as preload.
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: at('src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // Inlined assets would need `data:` fonts, which the content security policy refuses.
      assetsInlineLimit: 0,
      // The page comes from this computer, so the size of a chunk is no download.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: at('src/renderer/index.html'),
        // What several screens need comes at once: a start asks for 18 files, and not for 130 small ones.
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } },
      },
    },
  },
})
