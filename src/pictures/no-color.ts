/**
 * Stands in for @kurkle/color in the files for a script tag. Chart.js mixes colours only where it animates or answers the
 * pointer, and ours does neither (`animation: false`, `events: []`): 3.4 kB that no reader's chart would ever run.
 */
export class Color {
  readonly valid = false;
  readonly #given: string;

  constructor(given: string) {
    this.#given = given;
  }

  saturate(): this {
    return this;
  }

  darken(): this {
    return this;
  }

  /** The colour as it was given. */
  hexString(): string {
    return this.#given;
  }
}
