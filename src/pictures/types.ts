/** What a picture says, and where its letters stand. */

/** Who has to change something, or `neutral` for pages that are about no single code. */
export type Tone = 'caller' | 'service' | 'network' | 'success' | 'neutral';

/** What a social picture says about a page. */
export interface PictureFacts {
  tone: Tone;
  /** Small, on top: `gRPC status code`. */
  over: string;
  /** As large as fits: `14`. */
  code?: string | undefined;
  /** `UNAVAILABLE`, or the title of a page. */
  name: string;
  /** What it means, in one sentence. */
  meaning: string;
  /** Path of the page. */
  path: string;
}

/** A face, at a size. */
export interface Style {
  weight: 400 | 700;
  /** Height of the em, in pixels. */
  size: number;
}

/** A line of text in a picture. */
export interface Line extends Style {
  text: string;
  /** Left edge, and base line, in pixels. */
  x: number;
  y: number;
  /** In the colour of the ground, where it stands on the band. */
  onBand?: boolean;
}
