/** The product's mark: a page with a line of writing and one underlined. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="7.5" />
      <path class="mark-page" d="M9 6h9.5L24 11.5V24a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Z" />
      <path class="mark-fold" d="M18.5 6 24 11.5h-4a1.5 1.5 0 0 1-1.5-1.5Z" />
      <path class="mark-line" d="M11 15h9.5" />
      <path class="mark-wave" d="M11 20.5q1.2-2 2.4 0t2.4 0 2.4 0 2.4 0" />
    </svg>
  );
}
