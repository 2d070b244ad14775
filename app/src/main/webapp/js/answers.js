// Saves each answer while it is typed, and keeps in this browser what could not be saved.
(() => {
  const form = document.querySelector('form.answers');
  if (!form) return;
  const said = form.dataset;
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });

  form.querySelectorAll('fieldset[data-question]').forEach((box) => {
    const question = box.dataset.question;
    const version = box.querySelector(`input[name="${question}:version"]`);
    if (!version) return;
    const key = `mithaq answer ${said.assessment} ${question}`;
    const fields = () => [...new FormData(form)].filter(([name]) => name.startsWith(`${question}:`));
    const kept = box.querySelector('[data-kept]');
    const tell = (words) => { if (kept) kept.textContent = words; };

    const copy = JSON.parse(localStorage.getItem(key) || 'null');
    if (copy && kept) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'plain small';
      button.textContent = said.take;
      button.addEventListener('click', () => {
        copy.forEach(([name, value]) => {
          if (name.endsWith(':version')) return;
          box.querySelectorAll(`[name="${name}"]`).forEach((field) => {
            if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value || field.checked;
            else field.value = value;
          });
        });
        button.parentElement.remove();
        save();
      });
      const offer = document.createElement('p');
      offer.className = 'notice';
      offer.append(`${said.offer} `, button);
      box.prepend(offer);
    }

    let waiting;
    let busy = false;
    let again = false;
    async function save() {
      if (busy) { again = true; return; }
      busy = true;
      const body = new URLSearchParams(fields());
      body.set('assessment', said.assessment);
      body.set('question', question);
      body.set('ui', said.ui);
      try {
        const answer = await fetch(said.url, { method: 'POST', body, redirect: 'error' });
        const told = await answer.json();
        if (answer.ok) {
          version.value = told.version;
          localStorage.removeItem(key);
          const counted = box.querySelector('[data-counted]');
          if (counted) counted.textContent = told.counted;
          const lacks = box.querySelector('[data-lacks]');
          if (lacks) {
            lacks.replaceChildren(...told.lacks.map((words) => {
              const line = document.createElement('li');
              line.textContent = words;
              return line;
            }));
          }
          tell(`${said.saved} ${clock.format(new Date())}`);
        } else {
          tell(told.problem);
        }
      } catch (away) {
        tell(said.offline);
      }
      busy = false;
      if (again) { again = false; save(); }
    }
    box.addEventListener('input', () => {
      localStorage.setItem(key, JSON.stringify(fields()));
      clearTimeout(waiting);
      waiting = setTimeout(save, 1200);
    });
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      localStorage.removeItem(key);
    });
  });
})();
