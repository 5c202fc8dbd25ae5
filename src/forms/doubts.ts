/** Date boxes that may have taken a day in the other order, and do not show which. */
export const doubts = new WeakSet<Element>();
