// ---------------------------------------------------------------- up- and downstream

const reach = () => reaches[hypothesis() >= 0 && reaches.length > 1 ? hypothesis() + 1 : 0];

/** The neighbours by claims that pass, without a mark, where no answer fits what was chosen. */
const neighbours = (at, way) => {
  const down = new Map();
  const up = new Map();
  for (const { from, to, sign } of drawnClaims.map((i) => claims[i]).filter((c) => c.status > 0 && passes(c))) {
    if (way !== "up" && from === at && sign !== "0") down.set(to, "");
    if (way !== "down" && to === at && sign !== "0") up.set(from, "");
  }
  return { down, up };
};

const followed = (at) => {
  const way = part("follow").value;
  if (isNarrowed()) return neighbours(at, way);
  const lines = reach();
  const down = new Map();
  const up = new Map();
  things.forEach((_, i) => {
    if (way !== "up" && lines[at][i] !== ".") down.set(i, lines[at][i]);
    if (way !== "down" && lines[i][at] !== ".") up.set(i, lines[i][at]);
  });
  return { down, up };
};

const clearMarks = () => svg.querySelectorAll(".mark").forEach((mark) => mark.remove());

const markAt = (at, sign) => {
  const box = nodes[at]?.getBBox();
  if (!box) return;
  const group = document.createElementNS(svg.namespaceURI, "g");
  const circle = document.createElementNS(svg.namespaceURI, "circle");
  const text = document.createElementNS(svg.namespaceURI, "text");
  const size = Math.max(4, Math.min(15, box.height / 5));
  const x = box.x + box.width;
  const y = box.y + box.height;
  group.setAttribute("class", "mark");
  group.setAttribute("aria-hidden", "true");
  circle.setAttribute("cx", x);
  circle.setAttribute("cy", y);
  circle.setAttribute("r", size);
  text.setAttribute("x", x);
  text.setAttribute("y", y + size * 0.45);
  text.setAttribute("font-size", size * 1.5);
  text.textContent = MARKS[sign];
  group.append(circle, text);
  svg.append(group);
};

/** Lights what belongs to an item; with none the picture is plain again. */
const light = (item) => {
  clearMarks();
  svg.classList.toggle("following", item !== null && !state.moves);
  for (const group of [...nodes, ...edges]) group?.classList.remove("on", "start");
  if (state.moves) [...state.moves].forEach((sign, at) => { if (MARKS[sign]) markAt(at, sign); });
  if (!item) return;
  groupOf(item)?.classList.add("on", "start");
  if (state.moves) return;
  if (item.kind === "claim") {
    const { from, to } = claims[item.at];
    nodes[from]?.classList.add("on");
    nodes[to]?.classList.add("on");
    return;
  }
  const { down, up } = followed(item.at);
  for (const [at, sign] of [...down, ...up]) {
    nodes[at]?.classList.add("on");
    if (at !== item.at && MARKS[sign]) markAt(at, sign);
  }
  const isDown = (at) => at === item.at || down.has(at);
  const isUp = (at) => at === item.at || up.has(at);
  for (const i of drawnClaims) {
    const { from, to, sign, status } = claims[i];
    const counts = sign !== "0" && status > 0 && passes(claims[i]);
    const isNear = !isNarrowed() || from === item.at || to === item.at;
    const onDown = isNear && down.size > 0 && isDown(from) && isDown(to);
    const onUp = isNear && up.size > 0 && isUp(from) && isUp(to);
    edges[i].classList.toggle("on", counts && (onDown || onUp));
  }
};
