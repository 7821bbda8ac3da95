/** A small drawing in Braille signs: each cell of the terminal is two dots wide and four high. */
export class Canvas {
  readonly #columns: number;
  readonly #cells: Uint8Array;

  /** Size in cells. */
  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#cells = new Uint8Array(columns * rows);
  }

  /** Set the dot at these dots from the left and from the top; beyond the edge nothing happens. */
  dot(x: number, y: number): void {
    const column = Math.floor(x / 2);
    const cell = Math.floor(y / 4) * this.#columns + column;
    if (x < 0 || y < 0 || column >= this.#columns || cell >= this.#cells.length) return;
    this.#cells[cell] = (this.#cells[cell] ?? 0) | (bits[Math.floor(y) % 4]?.[Math.floor(x) % 2] ?? 0);
  }

  /** A straight line between two dots. */
  line(fromX: number, fromY: number, toX: number, toY: number): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY))));
    for (let step = 0; step <= steps; step++) {
      this.dot(
        Math.round(fromX + ((toX - fromX) * step) / steps),
        Math.round(fromY + ((toY - fromY) * step) / steps),
      );
    }
  }

  /** The rows, empty cells as spaces. */
  rows(): readonly string[] {
    const rows: string[] = [];
    for (let start = 0; start < this.#cells.length; start += this.#columns) {
      const cells = this.#cells.subarray(start, start + this.#columns);
      rows.push(
        Array.from(cells, (dots) => (dots === 0 ? ' ' : String.fromCodePoint(0x2800 + dots))).join(''),
      );
    }
    return rows;
  }
}

/** The bit of each dot within its cell, as Unicode orders them. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
