// ---------------------------------------------------------------- search

const haystack = things.map((thing, i) =>
  (thing.name + " " + thing.id + " " +
    [...wordsOf(thingAt(i)).querySelectorAll(":scope > dl dd")].map((d) => d.textContent).join(" "))
    .toLowerCase());

const search = () => {
  const wanted = part("search").value.trim().toLowerCase();
  const list = part("found");
  const byName = (i) => (things[i].name.toLowerCase().includes(wanted) ? 0 : 1);
  const found = wanted
    ? things.map((_, i) => i).filter((i) => haystack[i].includes(wanted)).sort((a, b) => byName(a) - byName(b))
    : [];
  nodes.forEach((node, i) => node?.classList.toggle("match", found.includes(i)));
  list.replaceChildren(
    ...found.slice(0, 12).map((i) => {
      const line = make("li");
      line.append(button(things[i].name, () => choose(i)));
      return line;
    }),
  );
  if (wanted && !found.length) list.replaceChildren(make("li", "Nothing is called that here."));
  list.hidden = !wanted;
  return found;
};

const choose = (at) => {
  part("search").value = "";
  search();
  pin(thingAt(at), true);
};
