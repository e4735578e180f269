/** Pictures of the size of the canvas, kept where the map is drawn: they are drawn on once, and laid over the canvas as often as wanted. */
import type { Painter } from './painter';

/** One triangle that covers the canvas. */
const VERTICES = `#version 300 es
out vec2 at;
void main() {
  at = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0;
  gl_Position = vec4(at * 2.0 - 1.0, 0.0, 1.0);
}`;
/** Each pixel as it is: a sheet is as large as the canvas, and alpha is in its colours already. */
const PIXELS = `#version 300 es
precision highp float;
uniform sampler2D sheet;
in vec2 at;
out vec4 colour;
void main() {
  colour = texture(sheet, at);
}`;
const NOTHING = { color: { r: 0, g: 0, b: 0, a: 0 }, depth: 1, stencil: 0 };

/** The sheets of one painter, by number. */
export class Sheets {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #framebuffer: WebGLFramebuffer;
  readonly #depth: WebGLRenderbuffer;
  #textures: WebGLTexture[] = [];
  #size = [0, 0];

  constructor(private readonly painter: Painter) {
    const { gl } = painter.context;
    this.#gl = gl;
    this.#program = gl.createProgram();
    for (const [kind, text] of [
      [gl.VERTEX_SHADER, VERTICES],
      [gl.FRAGMENT_SHADER, PIXELS],
    ] as const) {
      const shader = gl.createShader(kind) as WebGLShader;
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(this.#program, shader);
      // It stays for as long as it is attached.
      gl.deleteShader(shader);
    }
    gl.linkProgram(this.#program);
    this.#framebuffer = gl.createFramebuffer();
    this.#depth = gl.createRenderbuffer();
  }

  /** Puts a clean sheet under what is drawn from here on, until `close`. */
  open(number: number): void {
    const gl = this.#gl;
    this.#fit();
    this.#textures[number] ??= this.#newTexture();
    this.painter.context.bindFramebuffer.set(this.#framebuffer);
    this.#attach(gl.FRAMEBUFFER, number);
    this.painter.context.clear(NOTHING);
  }

  /** What is drawn goes on the canvas again. */
  close(): void {
    this.painter.context.bindFramebuffer.set(null);
  }

  /** Puts a sheet on the canvas in place of what is there. The canvas must have one sample a pixel. */
  put(number: number): void {
    const gl = this.#gl;
    const { context, width, height } = this.painter;
    context.bindFramebuffer.set(null);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, this.#framebuffer);
    this.#attach(gl.READ_FRAMEBUFFER, number);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  }

  /** Lays a sheet over what is on the canvas. */
  lay(number: number): void {
    const gl = this.#gl;
    const { context } = this.painter;
    context.setCustomLayerDefaults();
    gl.useProgram(this.#program);
    gl.bindTexture(gl.TEXTURE_2D, this.#textures[number] ?? null);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.colorMask(true, true, true, true);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    context.setDirty();
    this.painter.setBaseState();
  }

  /** Makes all sheets anew where the canvas has another size. */
  #fit(): void {
    const gl = this.#gl;
    const { width, height } = this.painter;
    if (this.#size[0] === width && this.#size[1] === height) return;
    this.#size = [width, height];
    for (const texture of this.#textures) gl.deleteTexture(texture);
    this.#textures = [];
    gl.bindRenderbuffer(gl.RENDERBUFFER, this.#depth);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.DEPTH_STENCIL, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.DEPTH_STENCIL_ATTACHMENT, gl.RENDERBUFFER, this.#depth);
    this.painter.context.setDirty();
    this.painter.setBaseState();
  }

  #attach(target: number, number: number): void {
    const gl = this.#gl;
    gl.framebufferTexture2D(target, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#textures[number] ?? null, 0);
  }

  #newTexture(): WebGLTexture {
    const gl = this.#gl;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, ...(this.#size as [number, number]));
    return texture;
  }
}
