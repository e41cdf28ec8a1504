// A chart as a picture of its own: with its title, what it measures and where it comes from, in the colours that are shown.

import { save } from "../save.js";
import { wrapped } from "./canvas.js";

/** A picture to save, and the words around it. */
export interface Picture {
  svg: SVGElement;
  /** What the file is called, without its ending. */
  name: string;
  title: string;
  subtitle?: string | undefined;
  /** Where the figures come from. */
  source?: string | undefined;
}

const SVG = "http://www.w3.org/2000/svg";
/** What style sheets say of a drawing, which a picture has to say itself. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
];
const MARGIN = 20;
/** Pixels of a PNG for each of the drawing: sharp on a slide. */
const SHARP = 2;

interface Words {
  text: string;
  size: number;
  weight: number;
  colour: string;
}

/** The lines that words take in a picture. */
function linesOf({ text, size, weight }: Words, width: number, family: string): string[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return [text];
  pen.font = `${weight} ${size}px ${family}`;
  return wrapped(text, (line) => pen.measureText(line).width <= width);
}

function element(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

/** The drawing by itself, every part with the style it is shown in; what reads values is left away. */
function styled(svg: SVGElement): SVGElement {
  const copy = svg.cloneNode(true) as SVGElement;
  const shown = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  for (const [at, part] of [copy, ...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(shown[at] as SVGElement);
    for (const name of STYLES) part.setAttribute(name, style.getPropertyValue(name));
  }
  for (const part of copy.querySelectorAll(".reading")) part.remove();
  return copy;
}

/** A picture that stands alone, and its size. */
export function standalone({ svg, title, subtitle, source }: Picture) {
  const page = getComputedStyle(document.documentElement);
  const family = page.fontFamily.replace(/"/g, "'");
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const { width: wide, height: high } = svg.getBoundingClientRect();
  const width = Math.max(320, Math.round(wide)) + 2 * MARGIN;
  const above: Words[] = [
    { text: title, size: 17, weight: 700, colour: colour("--ink") },
    ...(subtitle ? [{ text: subtitle, size: 13, weight: 400, colour: colour("--quiet") }] : []),
  ];
  const below: Words[] = source ? [{ text: source, size: 12, weight: 400, colour: colour("--quiet") }] : [];
  let y = MARGIN;
  const written = (words: Words) =>
    linesOf(words, width - 2 * MARGIN, family).map((line) => {
      y += words.size * 1.35;
      const { size, weight, colour: fill } = words;
      return element(
        "text",
        { x: MARGIN, y, "font-size": size, "font-weight": weight, fill, "font-family": family },
        line,
      );
    });
  const head = above.flatMap(written);
  const drawing = styled(svg);
  for (const [name, value] of Object.entries({ x: MARGIN, y: y + 14, width: wide, height: high }))
    drawing.setAttribute(name, String(value));
  y += 14 + high + 6;
  const foot = below.flatMap(written);
  const height = Math.ceil(y + MARGIN);
  const whole = element("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  whole.append(element("rect", { width, height, fill: colour("--ground") }), ...head, drawing, ...foot);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

export function saveSvg(picture: Picture): void {
  save(`${picture.name}.svg`, new Blob([standalone(picture).text], { type: "image/svg+xml" }));
}

export async function savePng(picture: Picture): Promise<void> {
  const { text, width, height } = standalone(picture);
  const image = new Image();
  // As a `data:` address, since the page's policy lets images come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * SHARP, height * SHARP];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (png) save(`${picture.name}.png`, png);
}
