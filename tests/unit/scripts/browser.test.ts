// Which browser the tests get.
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../../scripts/browser.mjs'

function executable(name: string): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'silsila-browser-'))
  const file = join(folder, name)
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return { folder, file }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all others', () => {
    const { file } = executable('my-browser')
    vi.stubEnv('CHROMIUM_PATH', file)
    expect(findBrowser()).toBe(file)
  })

  it('finds nothing rather than another browser when CHROMIUM_PATH cannot be run', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    expect(findBrowser()).toBeNull()
  })

  it.each(['chromium', 'google-chrome'])('finds %s on the PATH', (name) => {
    const { folder, file } = executable(name)
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('PATH', folder)
    expect(findBrowser()).toBe(file)
  })
})
