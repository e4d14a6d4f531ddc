// What CONTRIBUTING.md sends a newcomer to is there: files it links, files and commands it names.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import project from '../../../package.json' with { type: 'json' }

const text = readFileSync('CONTRIBUTING.md', 'utf8')
const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, one = '']) => one))]
const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).concat(
  readdirSync('tests', { recursive: true, encoding: 'utf8' }),
)

describe('CONTRIBUTING.md', () => {
  it.each(found(/\]\(([^)]+)\)/g))('links %s', (path) => {
    expect(existsSync(path)).toBe(true)
  })

  it.each(found(/`(src\/[^`]+)`/g))('names %s', (path) => {
    expect(existsSync(path)).toBe(true)
  })

  it.each(found(/`((?:[a-z-]+)\.(?:ts|yaml))`/g))('names %s', (name) => {
    expect(names.some((path) => path.endsWith(`/${name}`))).toBe(true)
  })

  it.each(found(/`npm (?:run )?([a-z0-9:-]+)[^`]*`/g))('asks for "npm run %s"', (command) => {
    expect(Object.keys(project.scripts)).toContain(command)
  })
})
