/** jsonstat-toolkit has no types of its own; what is used of it is declared by whoever uses it. */
declare module 'jsonstat-toolkit/import.mjs' {
  // eslint-disable-next-line no-restricted-syntax -- that is how the package exports it
  export default function jsonStat(json: object): unknown;
}
