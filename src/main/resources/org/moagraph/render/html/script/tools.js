// ---------------------------------------------------------------- tools

const prepareFilters = () => {
  const used = (key) => new Set(drawnClaims.flatMap((i) => claims[i][key]));
  const offered = hypotheses.map((h, i) => [i, h.title]).filter(([i]) => used("hypotheses").has(i));
  if (data.own === OWN) offered.unshift([OWN, say("own")]);
  fill(part("hypothesis"), offered);
  part("hypothesis").parentElement.hidden = !offered.length;
  const organisms = data.organisms.map((words, i) => [i, words]).filter(([i]) => used("organisms").has(i));
  fill(part("organism"), organisms);
  part("organism").parentElement.hidden = !organisms.length;
  if (!part("hypothesis").querySelector('option[value="' + state.scope + '"]')) state.scope = ALL;
  part("hypothesis").value = String(state.scope);
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
    part("frame").className = zoom ? "frame z" + zoom : "frame";
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

preparePicture();
prepareFilters();
prepareWhatIf();
prepareSteps();
prepareTools();
describe(null);
preparePrediction();
if (rows.length) answer();
if (data.steps.length) toStep("started" in document.body.dataset ? 0 : -1);
prepareLinks();
part("bar").hidden = false;
part("details").hidden = false;
