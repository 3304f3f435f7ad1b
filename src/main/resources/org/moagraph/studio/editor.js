// The text on the left: CodeMirror with the findings, completions and hints of the server.

import { EditorState } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { defaultKeymap, history, historyKeymap, redo, undo } from "@codemirror/commands";
import {
  HighlightStyle,
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { tags } from "@lezer/highlight";
import { yaml } from "@codemirror/lang-yaml";
import { ask } from "./server.js";
import { element } from "./dom.js";

const colours = HighlightStyle.define([
  { tag: tags.comment, class: "tok-comment" },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "tok-key" },
  { tag: tags.string, class: "tok-string" },
]);

export function makeEditor({ parent, text, nonce, changed, moved, save }) {
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorView.cspNonce.of(nonce),
      lineNumbers(),
      highlightActiveLineGutter(),
      foldGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      syntaxHighlighting(colours),
      yaml(),
      lintGutter(),
      autocompletion({ override: [completions] }),
      hoverTooltip(hint),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Text of the model", tabindex: "0" }),
      keymap.of([
        { key: "Mod-s", preventDefault: true, run: () => (save(), true) },
        ...completionKeymap,
        ...foldKeymap,
        ...searchKeymap,
        ...lintKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.sliceDoc());
        if (update.selectionSet && !update.docChanged) moved(update.state.selection.main.head);
      }),
    ],
  });
  const view = new EditorView({ state, parent });

  return {
    text: () => view.state.sliceDoc(),
    undo: () => undo(view),
    redo: () => redo(view),
    focus: () => view.focus(),

    /** Replaces pieces of the text, all at once, as one thing to undo. */
    apply(edits) {
      const changes = edits.map((e) => ({ from: e.from, to: e.to, insert: e.text }));
      view.dispatch({ changes, scrollIntoView: false });
    },

    /** Replaces the whole text, which can be undone. */
    replace(other) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: other } });
    },

    /** Shows a place without taking the keyboard there. */
    show(at) {
      const place = Math.min(at, view.state.doc.length);
      view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: "center" }) });
    },

    lineStart: (line) => view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines))).from,

    findings(found, fix) {
      const length = view.state.doc.length;
      const marks = found
        .filter((f) => f.line > 0)
        .map((f) => ({
          from: Math.min(f.from, length),
          to: Math.min(Math.max(f.to, f.from), length),
          severity: f.severity === "note" ? "info" : f.severity,
          source: f.code,
          message: f.help ? f.message + "\n" + f.help : f.message,
          actions: (f.fixes ?? []).map((x) => ({ name: x.name, apply: () => fix(x) })),
        }));
      view.dispatch(setDiagnostics(view.state, marks));
    },
  };
}

async function completions(context) {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
  if (!context.explicit && !/[\p{L}\p{N}_:[,-]/u.test(before)) return null;
  const found = await ask("complete", { text: context.state.sliceDoc(), at: context.pos });
  if (context.aborted || !found.options.length) return null;
  return {
    from: found.from,
    to: found.to,
    filter: false,
    options: found.options.map((o) => ({
      label: o.label,
      apply: o.insert,
      detail: o.detail,
      info: o.info || undefined,
      type: { key: "property", entity: "variable", relation: "function", hypothesis: "namespace" }[o.kind] ?? "constant",
    })),
  };
}

async function hint(view, at) {
  const found = await ask("hover", { text: view.state.sliceDoc(), at });
  if (!found.markdown) return null;
  return {
    pos: found.from,
    end: found.to,
    above: true,
    create: () => ({ dom: element("div", { class: "hint" }, ...marked(found.markdown)) }),
  };
}

/** Strong words and code of Markdown as elements; the rest is text. */
function marked(markdown) {
  return markdown
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .map((piece) =>
      piece.startsWith("**")
        ? element("strong", {}, piece.slice(2, -2))
        : piece.startsWith("`")
          ? element("code", {}, piece.slice(1, -1))
          : piece,
    );
}
