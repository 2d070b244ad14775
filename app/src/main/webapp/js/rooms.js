// On a narrow screen the rooms of the workspace stand in one line that scrolls: the open one is brought into view.
(() => {
  const here = document.querySelector('.rooms a[aria-current]');
  const line = here && here.closest('ul');
  if (line && line.scrollWidth > line.clientWidth) here.scrollIntoView({ inline: 'center', block: 'nearest' });
})();
