// Small helps for reading. Without this file everything works: an address is there to select, and
// a provision is compared by its link.
(() => {
  const KEPT = "mithaq.compare";
  const MOST = 12;

  // What was picked last is remembered in this browser and goes along with the next pick.
  const picked = document.querySelector("[data-picked]");
  try {
    if (picked) {
      const here = [...document.querySelectorAll("[data-picked-address]")];
      localStorage.setItem(KEPT, JSON.stringify(here.map((one) => one.dataset.pickedAddress)));
    }
    const kept = JSON.parse(localStorage.getItem(KEPT) || "[]");
    for (const link of document.querySelectorAll("a[data-compare]")) {
      const address = new URL(link.href);
      for (const one of kept) {
        const all = address.searchParams.getAll("with");
        if (!all.includes(one) && all.length < MOST) {
          address.searchParams.append("with", one);
        }
      }
      link.href = address.pathname + address.search;
    }
  } catch {
    // A browser that keeps nothing compares what the link says.
  }

  if (!navigator.clipboard) {
    return;
  }
  for (const address of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "small";
    button.textContent = address.dataset.copy;
    button.addEventListener("click", async () => {
      const text = address.textContent.trim();
      await navigator.clipboard.writeText(text.startsWith("/") ? location.origin + text : text);
      button.textContent = address.dataset.copied;
      setTimeout(() => (button.textContent = address.dataset.copy), 2000);
    });
    address.after(" ", button);
  }
})();
