// A link to something inside a closed <details> opens it; so does printing, for all that carry data-print-open.
const openTarget = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = target && target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
};
addEventListener('hashchange', openTarget);
openTarget();

let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details[data-print-open]:not([open])')];
  opened.forEach((fold) => (fold.open = true));
});
addEventListener('afterprint', () => opened.forEach((fold) => (fold.open = false)));
