// [data-lights]: touching a line of the receipt (data-rests="3 5") lights its sentences (data-sentence="3"), and a
// sentence lights its lines.
const unlight = () => document.querySelectorAll('[data-lights] .lit').forEach((lit) => lit.classList.remove('lit'));

const light = ({ target }) => {
  const touched = target.closest?.('[data-lights] [data-rests], [data-lights] [data-sentence]');
  unlight();
  if (!touched) return;
  const reading = touched.closest('[data-lights]');
  const restsOn = (line, sentence) => line.dataset.rests.split(' ').includes(sentence.dataset.sentence);
  const lines = [...reading.querySelectorAll('[data-rests]')];
  const sentences = [...reading.querySelectorAll('[data-sentence]')];
  const partners = touched.dataset.rests === undefined
    ? lines.filter((line) => restsOn(line, touched))
    : sentences.filter((sentence) => restsOn(touched, sentence));
  partners.forEach((partner) => partner.classList.add('lit'));
  if (partners.length) touched.classList.add('lit');
};

addEventListener('pointerover', light);
addEventListener('focusin', light);
