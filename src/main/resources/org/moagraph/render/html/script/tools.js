// ---------------------------------------------------------------- tools

/** What can be chosen of a view; an organism stays chosen where it can be. */
const fillFilters = () => {
  const used = (key) => new Set(drawnClaims.flatMap((i) => claims[i][key]));
  const refill = (name, entries, value) => {
    const select = part(name);
    select.replaceChildren(select.options[0]);
    fill(select, entries);
    const known = [...select.options].some((o) => o.value === value);
    select.value = known ? value : String(ALL);
    select.parentElement.hidden = !entries.length;
    return known;
  };
  const offered = hypotheses.map((h, i) => [i, h.title]).filter(([i]) => used("hypotheses").has(i));
  if (view.own === OWN) offered.unshift([OWN, say("own")]);
  if (!refill("hypothesis", offered, String(state.scope))) state.scope = ALL;
  const organisms = data.organisms.map((words, i) => [i, words]).filter(([i]) => used("organisms").has(i));
  refill("organism", organisms, part("organism").value);
};

const prepareFilters = () => {
  for (const name of ["hypothesis", "organism", "status"]) {
    part(name).addEventListener("change", () => {
      setScope(number(part("hypothesis")));
      filter();
    });
  }
  part("follow").addEventListener("change", () => show(state.shown));
};

const isDark = () => {
  const { classList } = document.documentElement;
  if (classList.contains("dark") || classList.contains("light")) return classList.contains("dark");
  return matchMedia("(prefers-color-scheme: dark)").matches;
};

const prepareTools = () => {
  part("search").addEventListener("input", search);
  part("search").addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const [first] = search();
    if (first !== undefined) choose(first);
  });
  part("more").addEventListener("click", () => {
    const open = part("more").getAttribute("aria-expanded") !== "true";
    part("more").setAttribute("aria-expanded", String(open));
    part("tools").hidden = !open;
  });
  let zoom = 0;
  const zoomTo = (next) => {
    zoom = Math.max(0, Math.min(3, next));
    for (const size of [1, 2, 3]) part("frame").classList.toggle("z" + size, size === zoom);
  };
  part("larger").addEventListener("click", () => zoomTo(zoom + 1));
  part("smaller").addEventListener("click", () => zoomTo(zoom - 1));
  const label = () => { part("theme").textContent = say(isDark() ? "light" : "dark"); };
  part("theme").addEventListener("click", () => {
    const dark = isDark();
    document.documentElement.classList.toggle("dark", !dark);
    document.documentElement.classList.toggle("light", dark);
    label();
  });
  label();
  // another window may show the other picture, with marks of its own
  matchMedia("(max-width: 640px) and (orientation: portrait)").addEventListener("change", () => light(state.shown));
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") clear();
});
prepareViews();
prepareMap();
prepareFilters();
prepareWhatIf();
prepareSteps();
prepareTools();
openView(0, null);
if ("started" in document.body.dataset && view.steps.length) toStep(0);
prepareLinks();
part("bar").hidden = false;
part("details").hidden = false;
