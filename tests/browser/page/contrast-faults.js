/** Runs in the page: texts whose contrast with what lies behind them is under 4.5, with the contrast found. */
(elements) => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {
    willReadFrequently: true,
  });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r = 0, g = 0, b = 0] = colour
      .slice(0, 3)
      .map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let next = element; next; next = next.parentElement) {
      const colour = rgba(getComputedStyle(next).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255];
  };
  const faults = [];
  for (const element of elements) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim())
      .join("");
    if (!text) continue;
    const [one = 0, other = 0] = [light(rgba(getComputedStyle(element).color)), light(behind(element))].sort(
      (a, b) => b - a,
    );
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < 4.5) faults.push(`${contrast.toFixed(2)} ${text.slice(0, 40)}`);
  }
  return faults;
}
