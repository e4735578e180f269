/** How large is one unit of the drawing, of 1920 by 1080 or upright, in px of this screen? The same as `--u` of the style sheet. */
const [LONG, SHORT] = [1920, 1080];

class Unit {
  px = $state(1);

  measure(width: number, height: number): void {
    const [across, down] = height >= width ? [SHORT, LONG] : [LONG, SHORT];
    this.px = Math.min(width / across, height / down) || 1;
  }
}

export const unit = new Unit();
