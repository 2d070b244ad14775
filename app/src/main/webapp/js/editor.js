// The law editor: keeps a copy of what is typed in the browser, saves by itself, and a few keys for the structure.
(() => {
  const form = document.querySelector('form.editor');
  if (!form) return;
  const words = form.querySelector('textarea.words');
  const key = 'mithaq ' + form.dataset.keep;
  const status = document.getElementById('kept');
  const typed = () => JSON.stringify([...new FormData(form)].filter(([name]) => name.startsWith('law:') && name !== 'law:version'));
  const first = typed();
  let saved = first;

  // What was typed here and never saved (a session that ended, a browser that closed) is offered, not put in by itself.
  const copy = JSON.parse(localStorage.getItem(key) || 'null');
  if (copy && copy.typed !== first && copy.at > Date.parse(form.dataset.changed)) {
    const offer = document.createElement('p');
    offer.className = 'notice';
    offer.setAttribute('role', 'alert');
    const button = (text, act) => {
      const one = document.createElement('button');
      one.type = 'button';
      one.textContent = text;
      one.addEventListener('click', () => { act(); offer.remove(); });
      return one;
    };
    offer.append(form.dataset.offer + ' ',
      button(form.dataset.take, () => JSON.parse(copy.typed).forEach(([name, value]) => {
        const field = form.elements.namedItem(name);
        if (field && 'value' in field) field.value = value;
      })), ' ',
      button(form.dataset.drop, () => localStorage.removeItem(key)));
    form.prepend(offer);
  } else {
    localStorage.removeItem(key);
  }

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), typed: typed() }));
    }, 500);
  });

  const now = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
  setInterval(() => {
    const current = typed();
    if (current !== saved && typeof window.saveQuietly === 'function') {
      saved = current;
      window.saveQuietly();
    }
  }, 30000);
  // What is wrong stands in one list above; here it stands at its field too.
  const mark = () => {
    form.querySelectorAll('small.fault').forEach((one) => one.remove());
    form.querySelectorAll('[aria-invalid]').forEach((one) => {
      one.removeAttribute('aria-invalid');
      one.removeAttribute('aria-describedby');
    });
    form.querySelectorAll('.faults li[data-field]').forEach((fault, i) => {
      const field = fault.dataset.field && document.getElementById(fault.dataset.field);
      if (!field) return;
      const words = document.createElement('small');
      words.className = 'fault';
      words.id = 'fault-' + i;
      words.textContent = fault.querySelector('span').textContent;
      field.after(words);
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', words.id);
    });
  };
  mark();

  window.mithaqSaved = () => {
    mark();
    const faults = form.querySelector('.faults, .conflict');
    if (!faults) {
      localStorage.removeItem(key);
      if (status) status.textContent = status.dataset.saved + ' ' + now.format(new Date());
    }
  };
  form.addEventListener('submit', () => { saved = typed(); });

  // Keys: Ctrl+Enter splits here, Alt+arrow moves a heading deeper or up, Alt+Backspace takes a heading away (merges).
  const HEAD = /^(#+)\s*(\S+)\s*([^|{]*)/;
  const line = () => {
    const start = words.value.lastIndexOf('\n', words.selectionStart - 1) + 1;
    const stop = words.value.indexOf('\n', start);
    return [start, stop < 0 ? words.value.length : stop];
  };
  const replace = (start, end, text) => {
    words.focus();
    words.setSelectionRange(start, end);
    words.setRangeText(text, start, end, 'end');
    words.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const next = (number) => number.replace(/(\d+|[٠-٩]+)(?!.*[\d٠-٩])/, (digits) => {
    const arabic = /[٠-٩]/.test(digits);
    const plain = Number(digits.replace(/[٠-٩]/g, (d) => '٠١٢٣٤٥٦٧٨٩'.indexOf(d))) + 1;
    return arabic ? String(plain).replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[d]) : String(plain);
  });
  words.addEventListener('keydown', (event) => {
    const [start, end] = line();
    const head = HEAD.exec(words.value.slice(start, end));
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      const before = words.value.slice(0, words.selectionStart).split('\n').reverse().map((one) => HEAD.exec(one)).find(Boolean);
      const mark = before ? `${before[1]} ${before[2]} ${next(before[3].trim())}` : '# article 1';
      replace(words.selectionStart, words.selectionEnd, `\n\n${mark}\n`);
    } else if (event.altKey && head && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      const deeper = (event.key === 'ArrowRight') === (words.dir !== 'rtl');
      const depth = Math.max(1, head[1].length + (deeper ? 1 : -1));
      replace(start, start + head[1].length, '#'.repeat(depth));
    } else if (event.altKey && head && event.key === 'Backspace') {
      event.preventDefault();
      replace(start, Math.min(end + 1, words.value.length), '');
    }
  });
})();
