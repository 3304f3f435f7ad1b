// ---------------------------------------------------------------- links to states

/** The state in words of an address: "give=ketamine&watch=...&block=mtorc1&step=3". */
const stateWords = () => {
  const words = [];
  const add = (key, value) => words.push(key + "=" + encodeURIComponent(value));
  const [within, stimulus, readout] = whatIf.first;
  if (data.views.length > 1) add("view", view.id || "whole");
  if (rows.length) {
    if (state.stimulus !== stimulus || state.done >= 0 || state.acted) add("give", things[state.stimulus].id);
    if (state.readout !== readout) add("watch", things[state.readout].id);
    if (state.done >= 0) add(blocks(state.done) ? "block" : "with", things[doneBy(state.done)].id);
  }
  if (state.scope !== (rows.length ? within : view.own)) add("under", state.scope === ALL ? "all" : hypotheses[state.scope]?.id ?? "own");
  if (state.step >= 0) add("step", state.step + 1);
  if (state.module >= 0) add("box", modules[state.module].id);
  return words.join("&");
};

/** What could not be done as asked. */
const warn = (words) => {
  part("wrong").hidden = !words;
  part("wrong").textContent = words;
};

let opened = null;
const link = () => {
  const words = stateWords();
  part("link").setAttribute("href", "#" + words);
  if (opened === null || words === opened) return;
  opened = words;
  try {
    history.replaceState(null, "", words || location.hash ? "#" + words : location.href);
  } catch {
    // a frame without an address of its own
  }
};

/** Opens the state that an address names; what it cannot name is said and left out. */
const openLink = () => {
  const asked = location.hash.slice(1);
  if (asked === opened) return;
  const wrong = [];
  const named = /(?:^|&)view=([^&]*)/.exec(asked)?.[1];
  const wanted = data.views.findIndex((v) => (v.id || "whole") === named);
  if (wanted >= 0 && data.views[wanted] !== view) openView(wanted, null);
  else if (named && wanted < 0 && data.views.length > 1) wrong.push("view=" + named.slice(0, 200));
  const change = { done: -1, acted: false };
  let step = -1;
  let box = MAP;
  const thing = (key, value) => {
    const at = things.findIndex((t) => t.id.toLowerCase() === value.toLowerCase());
    if (at < 0) wrong.push(key + "=" + value);
    return at;
  };
  const among = (list, key, value) => {
    const at = thing(key, value);
    if (at >= 0 && !list.includes(at)) wrong.push(key + "=" + value);
    return list.includes(at) ? at : -1;
  };
  const deeds = [];
  for (const piece of asked.split("&").filter(Boolean).slice(0, 20)) {
    const [key, ...rest] = piece.split("=");
    let value = rest.join("=");
    try {
      value = decodeURIComponent(value);
    } catch {
      // not an encoded word: taken as it stands
    }
    value = value.slice(0, 200);
    if (key === "give") {
      const at = among(whatIf.stimuli, key, value);
      if (at >= 0) Object.assign(change, { stimulus: at, acted: true });
    } else if (key === "watch") {
      const at = among(whatIf.readouts, key, value);
      if (at >= 0) change.readout = at;
    } else if (key === "block") {
      const at = thing(key, value);
      if (at >= 0) deeds.push([at, key + "=" + value]);
    } else if (key === "with") {
      const at = among(whatIf.drugs, key, value);
      if (at >= 0) deeds.push([things.length + whatIf.drugs.indexOf(at), key + "=" + value]);
    } else if (key === "under") {
      const at = value === "all" ? ALL : hypotheses.findIndex((h) => h.id === value);
      const offered = part("hypothesis").querySelector('option[value="' + at + '"]');
      if (value === "own") setScope(view.own);
      else if ((value === "all" || at >= 0) && offered) setScope(at);
      else wrong.push(key + "=" + value);
    } else if (key === "step") {
      if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= view.steps.length) step = Number(value) - 1;
      else wrong.push(key + "=" + value);
    } else if (key === "box") {
      box = modules.findIndex(({ id }) => id === value);
      if (box < 0) wrong.push(key + "=" + value);
    } else if (key !== "view") {
      wrong.push(piece.slice(0, 200));
    }
  }
  if (rows.length) {
    ask(change);
    for (const [choice, said] of deeds) {
      if (isOffered(choice) && state.done < 0) ask({ done: choice, acted: true });
      else wrong.push(said);
    }
  }
  if (view.steps.length) toStep(step);
  if (box !== state.module) openModule(box, false);
  warn(wrong.length ? say("wrong link", wrong.join(", ")) : "");
};

const prepareLinks = () => {
  opened = stateWords();
  addEventListener("hashchange", openLink);
  if (location.hash.length > 1) openLink();
};
