// <a data-draft-elsewhere hidden href="/continue?to=…">: once a new draft has an address, the way to take it to another device.
for (const link of document.querySelectorAll('[data-draft-elsewhere]')) {
  document.querySelector('[data-draft]')?.addEventListener('draft:saved', ({ detail }) => {
    link.href = `/continue?to=${detail.url}`;
    link.hidden = false;
  });
}
