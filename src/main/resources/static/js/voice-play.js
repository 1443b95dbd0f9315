// <div data-recordings="name" data-label="Your recording" hidden>: plays the recordings that it is told of by
// "voice:have", one below the other, the second one as "Your recording 2".
for (const place of document.querySelectorAll('[data-recordings]')) {
  const players = new Map();

  // A recording does not say how long it is until it has been looked at to its end.
  const measure = ({ target: audio }) => {
    if (audio.duration !== Infinity) return;
    audio.addEventListener('durationchange', () => (audio.currentTime = 0), { once: true });
    audio.currentTime = 86_400;
  };

  const player = () => {
    const audio = Object.assign(document.createElement('audio'), { className: 'recording', controls: true });
    const number = players.size + 1;
    audio.ariaLabel = number > 1 ? `${place.dataset.label} ${number}` : place.dataset.label;
    audio.addEventListener('loadedmetadata', measure);
    place.append(audio);
    return audio;
  };

  place.addEventListener('voice:have', ({ detail: { taken, recording } }) => {
    const audio = players.get(taken) ?? player();
    players.set(taken, audio);
    if (audio.src) URL.revokeObjectURL(audio.src);
    audio.src = URL.createObjectURL(recording);
    place.hidden = false;
  });
}
