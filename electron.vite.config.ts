import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const alias = {
  '@shared': here('./src/shared'),
  '@main': here('./src/main'),
  '@renderer': here('./src/renderer')
}

/** What of others each bundle holds, with its licence; for the packages, see scripts/packaging. */
const license = { fileName: 'licences.json' }

/**
 * Everything is bundled but the native module: an unbundled main process spends more than a
 * second in imports. Main and preload are CommonJS, which a sandboxed preload needs anyway.
 */
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      externalizeDeps: { include: ['better-sqlite3'], exclude: [] },
      sourcemap: true,
      license,
      rollupOptions: {
        input: {
          index: here('./src/main/index.ts'),
          side: here('./src/main/desktop/side.ts'),
          holidays: here('./src/main/holidays.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    resolve: { alias },
    build: {
      license,
      rollupOptions: {
        input: here('./src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: here('./src/renderer'),
    resolve: { alias },
    plugins: [
      vue(),
      ui({
        root: here('.'),
        autoImport: false,
        components: false,
        colorMode: false,
        dts: false,
        // Only the styles of the components that are used.
        experimental: { componentDetection: true },
        // Icons are named in plain modules too, such as the wording of the chips.
        icon: { clientBundle: { scan: { globInclude: ['src/renderer/**/*.{vue,ts}'] } } },
        ui: {
          colors: {
            primary: 'primary',
            secondary: 'primary',
            success: 'sage',
            warning: 'amber',
            error: 'brick',
            info: 'slate',
            neutral: 'stone'
          }
        }
      })
    ],
    // A folder of their own: what workers may do differs from what the page may.
    worker: {
      format: 'es',
      rollupOptions: {
        output: {
          entryFileNames: 'workers/[name]-[hash].js',
          chunkFileNames: 'workers/[name]-[hash].js'
        }
      }
    },
    build: {
      sourcemap: false,
      license,
      minify: true,
      // Chromium of the oldest runtime we start on (development fallback: 130).
      target: 'chrome130',
      rollupOptions: {
        input: {
          index: here('./src/renderer/index.html'),
          quick: here('./src/renderer/quick.html')
        }
      }
    }
  }
})
