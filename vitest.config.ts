import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import ui from '@nuxt/ui/vite'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [
    vue(),
    ui({ root: here('.'), autoImport: false, components: false, colorMode: false, dts: false })
  ],
  resolve: {
    alias: {
      '@shared': here('./src/shared'),
      '@main': here('./src/main'),
      '@renderer': here('./src/renderer')
    }
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'],
    // Nobody works beside the tests, and of two cores one would be left idle.
    maxWorkers: '100%',
    // Dates must come out the same on every computer that runs the tests.
    env: { TZ: 'Europe/Berlin' },
    restoreMocks: true
  }
})
