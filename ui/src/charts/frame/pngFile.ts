/** The SVG file of a chart as a picture of points, twice as fine, for documents that take no SVG. */
import type { SvgFile } from './svgFile';

const SCALE = 2;

/** Returns the bytes of the PNG. */
export async function pngFile(file: SvgFile): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = file.width * SCALE;
  canvas.height = file.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The picture of the chart could not be made: the window gives no drawing surface.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture of the chart is empty.');
  return new Uint8Array(await blob.arrayBuffer());
}
