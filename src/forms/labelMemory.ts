/** Labels found so far while a page is described, which happens in one go: each is asked for several times. */
export const labelMemory: { known: WeakMap<Element, string> | undefined } = { known: undefined };
