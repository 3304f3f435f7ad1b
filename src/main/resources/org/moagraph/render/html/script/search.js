// ---------------------------------------------------------------- search

const GREEK = [..."αβγδεζηθικλμνξοπρςστυφχψω"];
const GREEK_NAMES = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho " +
  "sigma sigma tau upsilon phi chi psi omega").split(" ");

/** A spelling without case, spaces, punctuation and Greek letters. */
const plainSpelling = (words) => {
  const folded = [...words.normalize("NFKD").toLowerCase()]
    .map((c) => (GREEK.includes(c) ? GREEK_NAMES[GREEK.indexOf(c)] : /[\p{L}\p{Nd}:]/u.test(c) ? c : ""))
    .join("");
  return folded || words.trim().toLowerCase();
};

/** Letters to add, drop, change or swap (optimal string alignment), or the limit where there are more. */
const distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let twoAgo = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), 1 + previous[j], 1 + current[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(swapped ? Math.min(least, twoAgo[j - 2] + 1) : least);
    }
    if (Math.min(...current) >= limit) return limit;
    twoAgo = previous;
    previous = current;
  }
  return Math.min(limit, previous[b.length]);
};

let haystack;
const readNames = () => {
  haystack = things.map((thing, i) =>
    (thing.name + " " + thing.id + " " +
      [...wordsOf(thingAt(i)).querySelectorAll(":scope > dl dd")].map((d) => d.textContent).join(" "))
      .toLowerCase());
};

/** What was probably meant: as near as the command line asks for it. */
const near = (wanted) => {
  const tooFar = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  const best = (thing) => Math.min(tooFar, ...thing.names.map((name) =>
    (wanted.length >= 3 && name.includes(wanted) ? 1 : distance(wanted, name, tooFar))));
  return things.map((thing, i) => [best(thing), i])
    .filter(([far]) => far < tooFar)
    .sort((a, b) => a[0] - b[0] || (things[a[1]].id < things[b[1]].id ? -1 : 1))
    .slice(0, 5).map(([, i]) => i);
};

const search = () => {
  const typed = part("search").value.trim().slice(0, 80);
  const wanted = typed.toLowerCase();
  const folded = wanted && plainSpelling(typed);
  const list = part("found");
  const byName = (i) => (things[i].name.toLowerCase().includes(wanted) ? 0 : 1);
  let found = wanted
    ? things.map((_, i) => i)
      .filter((i) => haystack[i].includes(wanted) || things[i].names.some((name) => name.includes(folded)))
      .sort((a, b) => byName(a) - byName(b))
    : [];
  const meant = wanted && !found.length ? near(folded) : [];
  if (meant.length) found = meant;
  nodes.forEach((groups, i) => turn(groups, "match", found.includes(i)));
  const lines = found.slice(0, 12).map((i) => {
    const line = make("li");
    line.append(button(things[i].name, () => choose(i)));
    return line;
  });
  if (meant.length) lines.unshift(make("li", say("meant")));
  if (wanted && !found.length) lines.push(make("li", say("not found")));
  list.replaceChildren(...lines);
  list.hidden = !wanted;
  return found;
};

const choose = (at) => {
  part("search").value = "";
  search();
  pin(thingAt(at), true);
};
