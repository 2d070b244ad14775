// Says how far a file has been sent; without this script the form sends it all the same.
(() => {
  const form = document.querySelector('form.upload');
  const line = form && form.querySelector('.progress');
  if (!line) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    const bar = line.querySelector('progress');
    const said = line.querySelector('span');
    line.hidden = false;
    said.textContent = line.dataset.sending;
    request.upload.addEventListener('progress', (sent) => {
      if (sent.lengthComputable) bar.value = (100 * sent.loaded) / sent.total;
    });
    request.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      said.textContent = line.dataset.reading;
    });
    request.addEventListener('load', () => { window.location.assign(request.responseURL); });
    request.addEventListener('error', () => { line.hidden = true; form.submit(); });
    request.open('POST', form.action);
    request.send(new FormData(form));
    form.querySelector('button').disabled = true;
  });
})();
