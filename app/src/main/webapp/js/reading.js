// Small helps for reading. Without this file everything works: an address is there to select.
(() => {
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
