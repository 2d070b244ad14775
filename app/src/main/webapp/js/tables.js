// A table that is wider than its page scrolls: where nothing in it takes the keyboard, the table itself does.
(() => {
  for (const frame of document.querySelectorAll('.ui-datatable-tablewrapper')) {
    const reachable = frame.querySelector('a[href], button, input:not([type="hidden"]), select, textarea, [tabindex="0"]');
    if (frame.scrollWidth > frame.clientWidth && !reachable) frame.tabIndex = 0;
  }
})();
