(() => {
  "use strict";

  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slides > section")];
  const button = (name) => document.getElementById(`deck-${name}`);
  const wide = matchMedia("(min-width: 701px)");
  let at = 0;

  // the same address as in reveal.js: #/0 is the first slide
  function asked() {
    const found = /^#\/(\d+)/.exec(location.hash);
    return found ? Number(found[1]) : 0;
  }

  function show(number) {
    at = Math.max(0, Math.min(number, slides.length - 1));
    slides.forEach((slide, i) => slide.classList.toggle("present", i === at));
    button("count").textContent = slides[at].dataset.place;
    button("back").setAttribute("aria-disabled", String(at === 0));
    button("next").setAttribute("aria-disabled", String(at === slides.length - 1));
  }

  function go(number) {
    show(number);
    history.replaceState(null, "", `#/${at}`);
  }

  function read(number) {
    go(number);
    slides[at].focus({ preventScroll: true });
  }

  function notes() {
    const noted = root.classList.toggle("noted");
    button("notes").setAttribute("aria-pressed", String(noted));
  }

  function full() {
    if (document.fullscreenElement) {
      document.exitFullscreen();
    } else {
      root.requestFullscreen?.();
    }
  }

  const keys = {
    ArrowRight: () => read(at + 1),
    ArrowDown: () => read(at + 1),
    PageDown: () => read(at + 1),
    " ": () => read(at + 1),
    n: () => read(at + 1),
    ArrowLeft: () => read(at - 1),
    ArrowUp: () => read(at - 1),
    PageUp: () => read(at - 1),
    p: () => read(at - 1),
    Home: () => read(0),
    End: () => read(slides.length - 1),
    s: notes,
    f: full,
  };

  document.addEventListener("keydown", (event) => {
    const key = event.key.length > 1 ? event.key : event.key.toLowerCase();
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const scrolls = event.target.closest?.("aside") && /^(Arrow(Up|Down)|Page| |Home|End)/.test(key);
    const presses = key === " " && event.target.closest?.("button, a");
    if (!act || !wide.matches || scrolls || presses || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    act();
  });

  slides.forEach((slide) => {
    slide.tabIndex = -1;
    slide.querySelectorAll("aside").forEach((aside) => {
      aside.tabIndex = 0;
    });
  });
  button("back").addEventListener("click", () => go(at - 1));
  button("next").addEventListener("click", () => go(at + 1));
  button("notes").addEventListener("click", notes);
  button("notes").setAttribute("aria-pressed", "false");
  button("full").addEventListener("click", full);
  addEventListener("hashchange", () => show(asked()));
  root.classList.add("on");
  button("bar").hidden = false;
  show(asked());
})();
