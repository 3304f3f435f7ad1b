// Questions to the server that this page came from.

export async function ask(question, body) {
  const answer = await fetch("./ask/" + question, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error("the studio answered " + answer.status);
  return answer.json();
}

/** The bytes of a file to hand over, or why there are none. */
export async function file(body) {
  const answer = await fetch("./file", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error("the studio answered " + answer.status);
  if (answer.headers.get("Content-Type").startsWith("application/json")) return answer.json();
  return { blob: await answer.blob() };
}

/** Asks again and again with the newest body; answers that came too late are dropped. */
export function latest(question, wait, then) {
  let timer = 0;
  let asked = 0;
  return (body) => {
    clearTimeout(timer);
    const mine = ++asked;
    timer = setTimeout(async () => {
      try {
        const answer = await ask(question, body);
        if (mine === asked) then(answer, body);
      } catch (problem) {
        if (mine === asked) then({ refused: problem.message, lost: true }, body);
      }
    }, wait);
  };
}
