import type { Extension, StateEffect } from '@codemirror/state';
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Finding } from '../checks/Finding.ts';
import { heldWord } from '../checks/heldWord.ts';
import { FindingChange } from './FindingChange.ts';
import { Recheck } from './Recheck.ts';

/** Milliseconds without a key after which the text is looked at. */
const pause = 400;

/**
 * Checks the text after a pause in typing. What concerns the word at the cursor waits until the word is left:
 * nobody is told about a word that is still being typed. `also`: what else is looked at then; `typedAt` is the cursor
 * while somebody types, else `undefined`.
 */
export function checkWhileTyping(
  check: (text: string) => Finding[],
  also: (text: string, typedAt: number | undefined) => StateEffect<unknown>[] = () => [],
): Extension {
  return ViewPlugin.fromClass(
    class implements PluginValue {
      readonly #view: EditorView;
      #timer: ReturnType<typeof setTimeout> | undefined;
      #typing = false;
      #waiting = false;

      constructor(view: EditorView) {
        this.#view = view;
        this.#checkLater();
      }

      update(update: ViewUpdate): void {
        if (update.docChanged) {
          this.#typing = update.transactions.some(
            (one) => one.isUserEvent('input') || one.isUserEvent('delete'),
          );
          this.#checkLater();
        } else if (update.transactions.some(({ effects }) => effects.some((one) => one.is(Recheck)))) {
          this.#checkLater(0);
        } else if (this.#waiting && (update.selectionSet || update.focusChanged)) {
          this.#typing = false;
          this.#checkLater();
        }
      }

      destroy(): void {
        clearTimeout(this.#timer);
      }

      #checkLater(after = pause): void {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#check(), after);
      }

      #check(): void {
        const { state } = this.#view;
        const text = state.doc.toString();
        const typedAt = this.#typing && this.#view.hasFocus ? state.selection.main.head : undefined;
        const held = typedAt === undefined ? undefined : heldWord(text, typedAt);
        const all = check(text);
        const found = held
          ? all.filter(({ start, end }) => end < held.from || start > held.to || end - start > 80)
          : all;
        // What was held back is looked at again when the cursor leaves it.
        this.#waiting = typedAt !== undefined;
        this.#view.dispatch({ effects: [FindingChange.of({ found }), ...also(text, typedAt)] });
      }
    },
  );
}
