// What the reader may be about to type, under the search box. Without this file the box works as it is.
// The pattern is the combobox with a list of the WAI-ARIA Authoring Practices.
(() => {
  const box = document.getElementById("q");
  if (!box || !window.fetch) {
    return;
  }
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggestions);
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let wait = 0;
  let asked = "";
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const options = list.children;
    if (!options.length) {
      return;
    }
    if (chosen >= 0) {
      options[chosen].setAttribute("aria-selected", "false");
    }
    chosen = (index + options.length) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const go = (option) => {
    const address = new URL(option.dataset.href, location.href);
    const reader = new URL(location.href).searchParams.get("ui");
    if (reader) {
      address.searchParams.set("ui", reader);
    }
    location.assign(address);
  };

  const show = (found) => {
    list.replaceChildren(
      ...found.map((one, index) => {
        const option = document.createElement("li");
        option.id = `suggestion-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = one.href;
        const label = document.createElement("bdi");
        label.lang = one.lang;
        label.dir = one.dir;
        label.textContent = one.label;
        const note = document.createElement("bdi");
        note.className = "quiet";
        note.textContent = one.note;
        option.append(label, note);
        return option;
      }),
    );
    chosen = -1;
    list.hidden = !found.length;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };

  const ask = async () => {
    const typed = box.value.trim();
    asked = typed;
    if (typed.length < 2 || typed.length > 100) {
      close();
      return;
    }
    try {
      const query = new URLSearchParams({ q: typed, ui: document.documentElement.lang });
      const answer = await fetch(`/api/v1/search/suggestions?${query}`);
      if (answer.ok && asked === typed && document.activeElement === box) {
        show(await answer.json());
      }
    } catch {
      close();
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(ask, 150);
  });
  box.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      go(list.children[chosen]);
    }
  });
  box.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("li");
    if (option) {
      event.preventDefault();
      go(option);
    }
  });
})();
