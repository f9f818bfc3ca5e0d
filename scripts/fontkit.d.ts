declare module 'fontkit' {
  export function create(font: Buffer): {
    familyName: string;
    unitsPerEm: number;
    glyphForCodePoint(codePoint: number): { advanceWidth: number };
  };
}
