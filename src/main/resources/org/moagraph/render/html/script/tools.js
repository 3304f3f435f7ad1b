// ---------------------------------------------------------------- tools

const prepareFilters = () => {
  const used = (key) => new Set(drawnClaims.flatMap((i) => claims[i][key]));
  const choices = [["hypothesis", "hypotheses"], ["organism", "organisms"]];
  for (const [name, key] of choices) {
    const offered = data[key].map((words, i) => [i, words]).filter(([i]) => used(key).has(i));
    fill(part(name), offered);
    part(name).parentElement.hidden = !offered.length;
    part(name).addEventListener("change", filter);
  }
  if (part("hypothesis").querySelector('option[value="' + whatIf.own + '"]')) part("hypothesis").value = String(whatIf.own);
  part("status").addEventListener("change", filter);
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
  let zoom = 0;
  const zoomTo = (next) => {
    zoom = Math.max(0, Math.min(3, next));
    part("frame").className = zoom ? "frame z" + zoom : "frame";
  };
  part("larger").addEventListener("click", () => zoomTo(zoom + 1));
  part("smaller").addEventListener("click", () => zoomTo(zoom - 1));
  const label = () => { part("theme").textContent = isDark() ? "Light" : "Dark"; };
  part("theme").addEventListener("click", () => {
    const dark = isDark();
    document.documentElement.classList.toggle("dark", !dark);
    document.documentElement.classList.toggle("light", dark);
    label();
  });
  label();
  if (data.steps.length) {
    part("steps").hidden = false;
    part("next").addEventListener("click", () => toStep(state.step + 1));
    part("back").addEventListener("click", () => toStep(state.step - 1));
    part("all").addEventListener("click", () => toStep(-1));
    toStep("started" in document.body.dataset ? 0 : -1);
  }
};

preparePicture();
prepareFilters();
prepareWhatIf();
if (hypothesis() >= 0) filter();
prepareTools();
describe(null);
part("tools").hidden = false;
part("side").hidden = false;
