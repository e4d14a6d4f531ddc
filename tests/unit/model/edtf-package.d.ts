// The package has no types; this is as much of it as the tests use.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
