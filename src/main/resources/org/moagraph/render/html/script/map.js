// ---------------------------------------------------------------- the boxes of a map

/** The groups of things that share a box on the map, and the pictures of each: none where all is drawn at once. */
let modules = [];
/** What can be opened in the pictures: the element and the place of its group. */
let closed = [];
const MAP = -1;
const moduleOf = (at) => modules.findIndex(({ members }) => members.includes(at));

const readModules = () => {
  modules = (view.parts ?? []).map(([id, title, members, shown]) => ({ id, title, members: expandRow(members), pictures: shown }));
  state.module = MAP;
  part("parts").hidden = !modules.length;
  part("part").replaceChildren();
  fill(part("part"), [[MAP, say("map")], ...modules.map(({ title }, at) => [at, title])]);
};

/** Makes the closed boxes of the pictures buttons that open them. */
const prepareClosed = () => {
  closed = [];
  if (!modules.length) return;
  for (const svg of pictures) {
    svg.querySelectorAll("g.edge:not([role])").forEach((group) => group.classList.add("tie"));
    for (const group of svg.querySelectorAll("g.node")) {
      const at = modules.findIndex(({ id }) => id === group.dataset.entity);
      if (at < 0) continue;
      closed.push([group, at]);
      group.setAttribute("role", "button");
      group.setAttribute("tabindex", "0");
      group.setAttribute("aria-label", say("open", modules[at].title));
      group.addEventListener("click", () => openModule(at, true));
      group.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        openModule(at, true);
      });
    }
  }
};

/** Shows the things of a group, or the map; what was asked and kept stays. */
const openModule = (at, focus) => {
  const before = state.module;
  state.module = at;
  readPictures();
  preparePicture();
  part("part").value = String(at);
  part("map").hidden = at === MAP;
  if (state.pinned) press(state.pinned, true);
  if (!visible(state.roving)) rove(MOVES.Home() ?? state.roving);
  filter();
  link();
  if (!focus) return;
  const left = closed.find(([group, place]) => place === before && seenPicture().contains(group));
  const first = at === MAP ? left?.[0] : groupOf(state.roving);
  first?.focus({ preventScroll: true });
};

/** Opens the group that shows an item, where it is not seen. */
const reveal = (item) => {
  if (!modules.length || groupOf(item)) return;
  const at = moduleOf(item.kind === "thing" ? item.at : claims[item.at].from);
  if (at !== state.module) openModule(at, false);
};

/** A closed box is lit with what is in it, and marked by how that moves. */
const lightClosed = (lit, signs) => {
  for (const [group, at] of closed) {
    const { members } = modules[at];
    turn([group], "on", members.some((i) => lit.has(i)));
    const marks = new Set(members.filter((i) => signs.has(i)).map((i) => MARKS[signs.get(i)]));
    if (marks.size && seenPicture().contains(group)) markNode(group, [...marks].sort().join(""), false);
  }
};

const prepareMap = () => {
  part("part").addEventListener("change", () => openModule(number(part("part")), false));
  part("map").addEventListener("click", () => openModule(MAP, true));
};
