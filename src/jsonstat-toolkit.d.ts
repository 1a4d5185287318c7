/** The part of jsonstat-toolkit, which has no types of its own, that is used here. */
declare module 'jsonstat-toolkit/import.mjs' {
  interface Category {
    readonly label: unknown;
    readonly unit: unknown;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly label: string;
    Category(id: string): Category | null;
  }
  export interface Cube {
    readonly id: readonly string[];
    readonly size: readonly number[];
    Dimension(id: string): Dimension | null;
    /** The cell at these positions, one a dimension. */
    Data(at: readonly number[]): { readonly value: unknown; readonly status: string | null } | null;
  }
  export default function jsonStat(json: object): Cube;
}
