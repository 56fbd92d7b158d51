import type { ElementHandle, Page } from "puppeteer-core";

/** A way of using a page: what a reader does, said without how. */
export interface Hands {
  readonly name: string;
  /** Follows the first link whose address holds a text. */
  follow(page: Page, address: string): Promise<void>;
  /** Writes into the field with this selector. */
  write(page: Page, field: string, text: string): Promise<void>;
  /** Ticks, unfolds or sends: whatever pressing the thing with this selector does. */
  press(page: Page, selector: string, leaves?: boolean): Promise<void>;
}

const linkTo = (address: string): string => `a[href*="${address}"]`;

async function wanted(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.$(selector);
  if (!found) throw new Error(`Nothing on ${page.url()} fits ${selector}.`);
  return found;
}

const leaving = async (page: Page, leaves: boolean, act: () => Promise<void>): Promise<void> => {
  if (leaves) await Promise.all([page.waitForNavigation({ timeout: 120_000 }), act()]);
  else await act();
};

/** By pointing. */
export const mouse: Hands = {
  name: "mouse",
  follow: async (page, address) => mouse.press(page, linkTo(address), true),
  write: async (page, field, text) => {
    // A field for a day is entered at its first part; any other is entered and all that is in it marked.
    const isDay = (await page.$eval(field, (input) => (input as HTMLInputElement).type)) === "date";
    await (await wanted(page, field)).click(isDay ? { offset: { x: 14, y: 12 } } : { count: 3 });
    await page.keyboard.type(text);
  },
  press: async (page, selector, leaves = false) => {
    const found = await wanted(page, selector);
    await leaving(page, leaves, () => found.click());
  },
};

/** Presses Tab until the thing has the focus: what cannot be reached so cannot be used. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await wanted(page, selector);
  const isThere = `document.activeElement === document.querySelector(${JSON.stringify(selector)})`;
  for (let tabs = 0; tabs < 600; tabs++) {
    if (await page.evaluate(isThere)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} on ${page.url()} has no place in the order of Tab.`);
}

/** By keys alone. */
export const keyboard: Hands = {
  name: "keyboard",
  follow: async (page, address) => keyboard.press(page, linkTo(address), true),
  write: async (page, field, text) => {
    await tabTo(page, field);
    if ((await page.$eval(field, (input) => (input as HTMLInputElement).type)) !== "date") {
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
    }
    await page.keyboard.type(text);
  },
  press: async (page, selector, leaves = false) => {
    await tabTo(page, selector);
    const isLink = await page.$eval(selector, (one) => one.tagName === "A" || one.tagName === "SUMMARY");
    await leaving(page, leaves, () => page.keyboard.press(isLink ? "Enter" : "Space"));
  },
};

/** By pointing, in a browser that runs no script. */
export const withoutScript: Hands = { ...mouse, name: "mouse, without script" };
