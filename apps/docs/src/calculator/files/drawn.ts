import type { Picture } from '@som/report/word';

/** Twice as many dots as the figure is wide, so that it is sharp on paper. */
const SHARP = 2;

/** Draws an SVG as a PNG, in the page itself. */
export async function drawn(svg: string, width: number): Promise<Omit<Picture, 'says'>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const height = Math.round((image.height / image.width) * width);
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the figure could not be drawn');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
}
