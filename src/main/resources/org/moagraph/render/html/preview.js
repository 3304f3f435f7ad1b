(() => {
  "use strict";

  // Asks once a second whether the file has changed, and shows it anew when it has.
  const shown = document.documentElement.getAttribute("data-version");
  const status = document.getElementById("preview-status");
  const ask = async () => {
    try {
      const answer = await fetch("version", { cache: "no-store" });
      if (answer.ok && (await answer.text()) !== shown) location.reload();
      status.textContent = "";
    } catch {
      status.textContent = "moa serve has ended.";
    }
  };
  setInterval(ask, 1000);
})();
