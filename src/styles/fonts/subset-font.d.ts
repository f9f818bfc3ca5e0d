declare module 'subset-font' {
  /** Where to stand on the axes of a font. */
  export type Axes = Record<string, number>;
  export type Format = 'sfnt' | 'truetype' | 'woff2';

  /** The font with the characters of a text, and no others. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: Format; variationAxes?: Axes; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
