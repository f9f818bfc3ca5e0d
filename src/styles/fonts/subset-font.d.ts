declare module 'subset-font' {
  /** Where to stand on the axes of a font, or between which points to leave it. */
  export type Axes = Record<string, number | { min: number; max: number; default: number }>;
  export type Format = 'sfnt' | 'truetype' | 'woff2';

  /** The font with the characters of a text, and no others. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: Format; variationAxes?: Axes },
  ): Promise<Buffer>;
}
