// The picture on the right: boxes and arrows that can be selected, joined and moved.

import { byId } from "./dom.js";

const FAR = 6;

export function makePicture({ select, join, place, ordered }) {
  const canvas = byId("canvas");
  let selected = [];
  let ordering = false;
  let names = new Map();

  function show(svg, things) {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    if (parsed.querySelector("parsererror")) return;
    const drawn = document.importNode(parsed.documentElement, true);
    drawn.removeAttribute("width");
    drawn.removeAttribute("height");
    drawn.setAttribute("role", "group");
    names = things;
    const focused = canvas.contains(document.activeElement) ? key(document.activeElement) : null;
    for (const part of drawn.querySelectorAll("[data-entity],[data-claim]")) {
      part.setAttribute("tabindex", "0");
      part.setAttribute("role", "button");
      part.setAttribute("aria-label", spoken(part));
    }
    canvas.replaceChildren(drawn);
    mark();
    if (focused) partOf(focused)?.focus();
  }

  function key(part) {
    const owner = part.closest("[data-entity],[data-claim]");
    if (!owner) return null;
    return owner.hasAttribute("data-entity")
      ? "entity " + owner.dataset.entity
      : "claim " + owner.dataset.claim;
  }

  /** What a part is called, with the words that stand in the picture, by which voice control finds it. */
  function spoken(part) {
    const name = names.get(key(part)) ?? idOf(part);
    const seen = [...part.querySelectorAll("text")].map((t) => t.textContent.trim()).join(" ").trim();
    return name.toLowerCase().includes(seen.toLowerCase()) ? name : seen + ": " + name;
  }

  const idOf = (part) => part.dataset.entity ?? part.dataset.claim;

  const partOf = (wanted) =>
    [...canvas.querySelectorAll("[data-entity],[data-claim]")].find((p) => key(p) === wanted);

  function mark() {
    for (const part of canvas.querySelectorAll("[data-entity],[data-claim]")) {
      const on = selected.includes(key(part));
      part.classList.toggle("selected", on);
      part.setAttribute("aria-pressed", String(on));
    }
  }

  function choose(wanted, more) {
    if (ordering) {
      ordered(wanted);
      return;
    }
    if (more) {
      selected = selected.includes(wanted)
        ? selected.filter((s) => s !== wanted)
        : [...selected, wanted];
    } else {
      selected = [wanted];
    }
    mark();
    select(selected);
  }

  canvas.addEventListener("keydown", (event) => {
    const wanted = key(event.target);
    if (!wanted) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(wanted, event.shiftKey);
    } else if (wanted.startsWith("entity ") && event.altKey && event.key.startsWith("Arrow")) {
      event.preventDefault();
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
      place(wanted.slice(7), { by: step[event.key] });
    }
  });

  let drag = null;
  canvas.addEventListener("pointerdown", (event) => {
    const wanted = key(event.target);
    if (!wanted || event.button !== 0) return;
    drag = { wanted, x: event.clientX, y: event.clientY, moved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!drag) return;
    if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > FAR) drag.moved = true;
    if (drag.moved && drag.wanted.startsWith("entity ")) canvas.classList.add("dragging");
  });
  canvas.addEventListener("pointerup", (event) => {
    if (!drag) return;
    const { wanted, moved } = drag;
    drag = null;
    canvas.classList.remove("dragging");
    if (!moved) {
      choose(wanted, event.shiftKey || event.ctrlKey || event.metaKey);
      partOf(wanted)?.focus({ preventScroll: true });
      return;
    }
    if (!wanted.startsWith("entity ")) return;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const other = under && canvas.contains(under) ? key(under) : null;
    if (other?.startsWith("entity ") && other !== wanted) {
      join(wanted.slice(7), other.slice(7));
    } else if (!other) {
      const point = inPicture(event);
      if (point) place(wanted.slice(7), { at: point });
    }
  });

  /** Where an event happened, in units of the picture. */
  function inPicture(event) {
    const svg = canvas.querySelector("svg");
    const matrix = svg?.getScreenCTM();
    if (!matrix) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return [point.x, point.y];
  }

  return {
    show,
    selected: () => selected,
    set(wanted) {
      selected = wanted;
      mark();
    },
    order(on) {
      ordering = on;
      canvas.classList.toggle("ordering", on);
    },
  };
}
