/** One step from an element to one inside it; `#shadow` leads into its shadow root. */
export interface PathStep {
  tag: string;
  nth: number;
}

/** Where an element stands in its page, from the body inwards. */
export function pathOf(element: Element): PathStep[] {
  const path: PathStep[] = [];
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; ) {
    const { localName } = at;
    const parentNode: ParentNode | null = at.parentNode;
    const twins: Element[] = [...(parentNode?.children ?? [])].filter(
      (child) => child.localName === localName,
    );
    path.unshift({ tag: localName.slice(0, 100), nth: Math.max(0, twins.indexOf(at)) });
    if (parentNode instanceof ShadowRoot) {
      path.unshift({ tag: '#shadow', nth: 0 });
      at = parentNode.host;
    } else at = at.parentElement;
  }
  return path;
}
