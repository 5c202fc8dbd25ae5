/**
 * The overlay's styles. Colours are those of `src/ui/tokens.css`; sizes are pixels, because a page's `rem` is the
 * page's. A line's shape tells its family: wavy judges, dashed guesses, dotted could be plainer, double identifies.
 */
export const overlayCss = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
}
.frame {
  --raised: #fdfcf9; --sunk: #eeebe2; --ink: #1d2523; --ink-quiet: #55605c; --line: #dedacf;
  --accent: #0d5f5a; --accent-soft: #dcebe7; --on-accent: #ffffff; --amber: #7d5200; --amber-mark: #b87a00;
  --edge: #868c84; --red: #a12a1c;
  --shadow: 0 1px 2px rgb(29 37 35 / 8%), 0 8px 28px rgb(29 37 35 / 16%);
  font: 15px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: var(--ink);
  color-scheme: light dark;
}
.bench {
  position: fixed; inset: 0 auto auto 0; width: 0; height: 0; overflow: clip; visibility: hidden; contain: strict;
}
.mirror { position: absolute; left: 0; top: 0; box-sizing: content-box; }
.layer {
  position: absolute; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; pointer-events: none;
}
/* A layer of its own: what is typed in the page's box is painted anew without our hundred lines, and they without it. */
.clip { position: absolute; overflow: clip; contain: layout style paint; will-change: transform; --mark: #b87a00; --strong: #7d5200; }
.clip.on-dark { --mark: #d9a548; --strong: #e6b765; --edge: #77827d; }
.notice {
  position: absolute; box-sizing: border-box; width: max-content; padding: 2px 10px; border: 1px solid var(--line);
  border-radius: 8px; background: var(--raised); color: var(--ink); font-size: 13px;
}
.idle { display: none; }
.mark { position: absolute; border-radius: 2px; }
.mark::after, .swatch::after {
  content: "\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003\\2003";
  position: absolute; left: 0; right: 0; bottom: -3px; height: 8px; overflow: clip; white-space: pre;
  font: 4px/8px system-ui, sans-serif; letter-spacing: 160px;
  text-decoration: underline var(--mark) 2px; text-decoration-skip-ink: none; text-underline-offset: 0;
}
.judgment::after { text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.guess::after { text-decoration-style: dashed; }
.plain::after { text-decoration-style: dotted; }
.identity::after { text-decoration-style: double; text-decoration-thickness: 1.5px; }
.warning::after { text-decoration-color: var(--strong); }
.kind-long-sentence::after, .kind-copied-text::after {
  text-decoration-color: var(--edge); text-decoration-thickness: 1px; bottom: -5px;
}
.mark.pointed { background: rgb(184 122 0 / 16%); }
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.popup {
  position: fixed; inset: auto; left: 0; top: 0; box-sizing: border-box; margin: 0;
  width: min(352px, 100vw - 16px); max-height: min(420px, 100vh - 16px); overflow: auto; overscroll-behavior: contain;
  padding: 12px 16px 8px; border: 1px solid var(--line); border-radius: 14px;
  background: var(--raised); color: var(--ink); box-shadow: var(--shadow); text-align: start;
}
.popup p { margin: 0 0 8px; overflow-wrap: anywhere; }
.popup .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin-bottom: 4px; }
.term { font-weight: 600; }
.kind { display: flex; align-items: baseline; gap: 8px; color: var(--amber); font-size: 13px; }
.swatch { position: relative; flex: none; width: 26px; height: 10px; --mark: var(--amber-mark); }
.swatch::after { bottom: 0; }
.acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.popup button {
  box-sizing: border-box; min-height: 32px; padding: 4px 12px; border: 1px solid var(--accent); border-radius: 8px;
  background: var(--accent-soft); color: var(--accent); font: inherit; text-align: start; cursor: pointer;
}
.popup button:hover { background: var(--accent); color: var(--on-accent); }
.popup button.quiet {
  padding-inline: 4px; border-color: transparent; background: none; color: var(--accent); font-size: 13px;
  text-decoration: underline; text-underline-offset: 3px;
}
.popup button.quiet:hover { color: var(--ink); }
.popup button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.popup .foot {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 12px;
  margin: 4px 0 0; color: var(--ink-quiet); font-size: 13px;
}
.popup .problem:empty { display: none; }
.popup .problem { margin: 8px 0 0; color: var(--red); font-weight: 600; }
@media (pointer: coarse) { .popup button { min-height: 44px; } }
@media (prefers-color-scheme: dark) {
  .frame {
    --raised: #1e2422; --sunk: #111514; --ink: #e7e5de; --ink-quiet: #a3ada8; --line: #303835;
    --accent: #74c7be; --accent-soft: #1f3835; --on-accent: #06211e; --amber: #e6b765; --amber-mark: #d9a548;
    --red: #f19a87; --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%);
  }
}
@media (forced-colors: active) {
  .mark::after, .swatch::after { forced-color-adjust: none; text-decoration-color: CanvasText; }
  .mark.pointed { forced-color-adjust: none; background: none; outline: 2px solid Highlight; }
}
@media print { .frame { display: none; } }
`;
