// [data-above-keyboard]: what sticks to the bottom of the window stays in sight above a keyboard that is laid over it.
// Most browsers make the window smaller instead, as the page asks them to; then there is nothing to do.
const seen = window.visualViewport;

for (const bar of seen ? document.querySelectorAll('[data-above-keyboard]') : []) {
  let lifted = 0;

  const lift = () => {
    const bottom = bar.getBoundingClientRect().bottom + lifted;
    const hidden = Math.round(bottom - seen.offsetTop - seen.height);
    lifted = seen.scale > 1.05 ? 0 : Math.min(Math.max(0, hidden), innerHeight - seen.height);
    bar.style.translate = lifted ? `0 ${-lifted}px` : '';
  };

  seen.addEventListener('resize', lift);
  seen.addEventListener('scroll', lift);
}
