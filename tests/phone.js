// Shows each of `pages` on each of `screens`, and writes what it measured into the document.
// An iframe is as wide as it is told to be, which the window of a browser may not be.

const NEAR = 0.6; // Half a pixel is rounding.

const frames = Object.entries(pages).map(([name, page]) => {
  const frame = document.createElement("iframe");
  frame.srcdoc = page;
  document.body.append(frame);
  return { name, frame };
});

// A frame is shown on one screen after the other: to load a page takes longest.
function shown({ name, frame }) {
  return screens.map(([width, height, scheme]) => {
    Object.assign(frame, { width, height });
    // A page in a frame is asked for the scheme of the frame.
    frame.style.colorScheme = scheme;
    return measured({ name, width, height, scheme, frame });
  });
}

function luminance(color) {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number);
  if (alpha !== 1) throw new Error(`cannot tell the contrast of ${color}`);
  const [r, g, b] = [red, green, blue]
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function measured({ name, width, height, scheme, frame }) {
  const root = frame.contentDocument;
  const style = (element) => frame.contentWindow.getComputedStyle(element);
  const ground = (element) => {
    const color = style(element).backgroundColor;
    return color === "rgba(0, 0, 0, 0)" ? ground(element.parentElement) : color;
  };
  const found = {
    ...{ name, width, height, scheme, faults: [], scrolled: 0, numbers: 0, text: "", danger: null },
    ground: luminance(ground(root.body)),
    headings: [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((each) => +each.tagName[1]),
  };
  const fault = (kind, what) => found.faults.push(`${kind}: ${what.trim().slice(0, 60)}`);

  if (root.documentElement.scrollWidth > width) fault("page wider than the screen", name);
  for (const cell of root.querySelectorAll("th, td"))
    if (cell.scrollWidth > cell.clientWidth + 1) fault("cell too narrow", cell.textContent);
  for (const box of root.querySelectorAll(".fit")) found.scrolled += box.scrollWidth > box.clientWidth;

  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  let block = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const range = root.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((each) => each.width);
    if (!rects.length) continue;
    const around = parent.closest("th, td, li, p, h1, h2, h3, figcaption, caption") ?? root.body;
    const edge = around.getBoundingClientRect();
    const beyond = (rect) =>
      rect.left < edge.left - NEAR || rect.right > edge.right + NEAR ||
      rect.top < edge.top - NEAR || rect.bottom > edge.bottom + NEAR;
    if (rects.some(beyond)) fault("text outside of its box", node.data);
    const off = (rect) => rect.left < -NEAR || rect.right > width + NEAR;
    // What is in a box that scrolls can be reached.
    if (!parent.closest(".fit") && rects.some(off)) fault("text beyond the screen", node.data);
    if (contrast(style(parent).color, ground(parent)) < 4.5) fault("contrast of text", node.data);

    const link = parent.closest("a[href^='tel:']");
    if (link && !/^tel:\+?\d{3,15}$/.test(link.getAttribute("href"))) fault("no number", link.href);
    if (link && new Set(rects.map((each) => each.top)).size > 1) fault("number torn", node.data);
    if (link) found.numbers += 1;
    // The line on which a number to call stands first, where the page tells of danger.
    if (link && found.danger === null) found.danger = rects[0].bottom;
    // The texts of one block are one text; a number that can be tapped is no digits in it.
    found.text += (around === block ? "" : "\n") + (link ? "☎" : node.data);
    block = around;
  }
  for (const bar of root.querySelectorAll(".bar, .urgent"))
    if (bar.getClientRects().length)
      for (const each of bar.matches(".bar") ? ["backgroundColor"] : ["borderTopColor"])
        if (contrast(style(bar)[each], ground(bar.parentElement)) < 3) fault("contrast of", each);
  return found;
}

addEventListener("load", () => {
  const result = document.createElement("pre");
  try {
    result.textContent = JSON.stringify(frames.flatMap(shown));
  } catch (error) {
    result.textContent = JSON.stringify(String(error.stack));
  }
  // Nothing but the result is of use outside.
  document.body.replaceChildren(result);
});
