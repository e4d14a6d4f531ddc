// Compiles components and state as for a browser, where effects run, without a browser to run them in.
import type { Environment } from 'vitest/runtime'

const environment: Environment = {
  name: 'client',
  viteEnvironment: 'client',
  setup: () => ({
    teardown: () => {
      // nothing was set up
    },
  }),
}

export default environment
