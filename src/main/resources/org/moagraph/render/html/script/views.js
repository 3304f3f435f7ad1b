// ---------------------------------------------------------------- the views and their menu

/** What was asked, by names that other views may know too. */
const keptIds = () => ({
  give: rows.length && state.acted ? things[state.stimulus].id : null,
  watch: rows.length && state.readout !== whatIf.first[2] ? things[state.readout].id : null,
  done: state.done >= 0 ? { ...things[doneBy(state.done)], block: blocks(state.done) } : null,
  under: state.chosen ? state.scope : null,
  stepping: state.step >= 0,
});

/** Asks the same here; what this view cannot ask is said and left out. */
const askAgain = (kept) => {
  const place = (id) => things.findIndex((thing) => thing.id === id);
  const change = { done: -1, acted: false };
  if (whatIf.stimuli.includes(place(kept.give))) Object.assign(change, { stimulus: place(kept.give), acted: true });
  if (whatIf.readouts.includes(place(kept.watch))) change.readout = place(kept.watch);
  ask(change);
  if (!kept.done) return;
  const at = place(kept.done.id);
  const choice = kept.done.block ? at : whatIf.drugs.includes(at) ? things.length + whatIf.drugs.indexOf(at) : -1;
  if (choice >= 0 && isOffered(choice)) ask({ done: choice, acted: true });
  else warn(capital(say("not here", kept.done.named)));
};

/** Tells of the view what the page tells around its picture. */
const tellView = (at) => {
  if (data.views.length < 2) return;
  document.title = view.title;
  document.querySelector("h1").textContent = view.title;
  part("brief").textContent = view.brief;
  part("view").value = String(at);
  document.querySelectorAll(".story").forEach((story) => { story.hidden = Number(story.dataset.story) !== at; });
  const shown = new Map(things.map((thing) => [thing.id, thing]));
  const drawn = new Map(claims.map((claim) => [claim.id, claim]));
  thingWords.forEach((element, id) => {
    element.hidden = !shown.has(id);
    if (shown.has(id)) element.firstElementChild.textContent = shown.get(id).name;
  });
  claimWords.forEach((element, id) => {
    element.hidden = !drawn.has(id);
    if (drawn.has(id)) element.querySelector("p").textContent = drawn.get(id).words;
  });
  document.querySelectorAll("#page-words .places > li").forEach((place) => {
    place.hidden = !place.querySelector(".things > li:not([hidden])");
  });
};

/** Opens a view as it is at first, or with what was asked of another. */
const openView = (at, kept) => {
  readView(at);
  readModules();
  readPictures();
  readSteps();
  readNames();
  startState();
  warn("");
  fillFilters();
  tellView(at);
  preparePicture();
  describe(null);
  preparePrediction();
  for (const name of ["answer", "whatif"]) part(name).hidden = !rows.length;
  if (rows.length) {
    listChoices();
    answer();
    if (kept) askAgain(kept);
  }
  if (kept && kept.under !== null && part("hypothesis").querySelector('option[value="' + kept.under + '"]')) setScope(kept.under);
  else setFilters();
  if (state.chosen) filter();
  toStep(kept?.stepping && view.steps.length ? 0 : -1);
};

const prepareViews = () => {
  if (data.views.length < 2) return;
  fill(part("view"), data.views.map(({ title }, at) => [at, title]));
  part("views").hidden = false;
  document.body.classList.add("many");
  part("view").addEventListener("change", () => openView(number(part("view")), keptIds()));
};
