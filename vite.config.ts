// The page's build. Everything it serves besides code comes from generated/, as the compiler wrote it.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'
import { about } from './scripts/build/about.ts'
import { chunks } from './scripts/build/chunks.ts'
import { compileHint } from './scripts/build/eager.ts'
import { elementSheet } from './scripts/build/element-sheet.ts'
import { hostScript } from './scripts/build/host-script.ts'
import { integrity } from './scripts/build/integrity.ts'
import { leanRows } from './scripts/build/lean-rows.ts'
import { leanSvelte } from './scripts/build/lean-svelte.ts'
import { leanTimeline } from './scripts/build/lean-timeline.ts'
import { liveTimeline } from './scripts/build/live-timeline.ts'
import { notices } from './scripts/build/notices.ts'
import project from './package.json' with { type: 'json' }
import { contentPolicy } from './scripts/build/policy.ts'
import { offline } from './scripts/build/offline.ts'
import { playground } from './scripts/build/playground.ts'
import { plainImports } from './scripts/build/preloads.ts'
import { prerender } from './scripts/build/prerender.ts'
import { singleFile } from './scripts/build/single-file.ts'
import { social } from './scripts/build/social.ts'

export default defineConfig({
  base: './',
  publicDir: 'generated',
  define: about(import.meta.dirname),
  plugins: [
    leanRows(),
    svelte(),
    liveTimeline(),
    leanSvelte(),
    leanTimeline(),
    plainImports(),
    prerender(),
    social(),
    hostScript(),
    elementSheet(),
    contentPolicy(),
    singleFile(),
    playground(),
    notices(project),
    integrity(),
    offline(),
  ],
  build: {
    target: 'es2023',
    // in a shadow tree a chunk's own style sheet would be put into the host's head
    cssCodeSplit: false,
    // what is loaded when, for .size-limit.js
    manifest: true,
    // the page names what it wants fetched: scripts/build/preloads.ts
    modulePreload: false,
    rolldownOptions: {
      // its classes are made where it is loaded, whether anybody asks for one or not
      treeshake: { moduleSideEffects: [{ test: /[\\/]@date-fns[\\/]utc[\\/]/, sideEffects: false }] },
      input: { index: 'index.html', element: 'src/entries/element.ts' },
      output: {
        // hosts write this name into their pages
        entryFileNames: ({ name }) => (name === 'element' ? 'element.js' : 'assets/[name]-[hash].js'),
        codeSplitting: chunks(import.meta.dirname),
        postBanner: compileHint,
      },
    },
  },
  server: { port: 5173 },
  // a frame sandboxed without an origin asks for its own scripts from "null"
  preview: { port: 4173, cors: true },
  resolve: {
    // vis-timeline asks for moment, xss and vis-data and uses a twentieth of them, and for Hammer, in whose place
    // pointer.ts moves time
    alias: [
      { find: /^moment$/, replacement: `${import.meta.dirname}/src/timeline/moment.ts` },
      { find: /^vis-data(\/.*)?$/, replacement: `${import.meta.dirname}/src/timeline/data-set.ts` },
      { find: /^@egjs\/hammerjs$/, replacement: `${import.meta.dirname}/src/timeline/hammer.ts` },
      { find: /^propagating-hammerjs$/, replacement: `${import.meta.dirname}/src/timeline/propagating.ts` },
      { find: /^xss$/, replacement: `${import.meta.dirname}/src/timeline/escape.ts` },
    ],
    ...(process.env['VITEST'] ? { conditions: ['browser'] } : {}),
  },
  test: {
    // a hang is a failure, a busy machine is not
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['./tests/words.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,corpus,cases}/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
          environment: 'node',
        },
      },
      {
        // Compiled as for a browser, so that effects run.
        extends: true,
        test: {
          name: 'client',
          include: ['tests/unit/**/*.svelte.test.ts'],
          environment: './tests/client-environment.ts',
        },
      },
    ],
  },
})
