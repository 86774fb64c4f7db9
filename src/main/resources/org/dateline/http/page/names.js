// The line that tells in which other spellings names were found. Each can be refused and brought
// back, or all of them at once. Every text is set as text.

const FEW = 12;

/** Whether all spellings are listed; forgotten with the page. */
let all = false;

/**
 * Fills the line; where there is nothing to tell it is hidden.
 *
 * @param line the element
 * @param params what is asked: names and not.name
 * @param result its answer: query.names, asTyped and total; undefined where it failed
 * @param go changes what is asked, and resolves when the new answer is shown
 */
export function showNames(line, params, result, go) {
  const names = (result && result.query.names) || [];
  const refused = params.getAll('not.name');
  const off = params.get('names') === 'off';
  const parts = names.map((name) => part(
    names.length === 1 ? ['Also found as'] : [bdi(name.typed), ' also found as'],
    spellingsOf(name).map(refusal), rest(name)));
  if (names.length && result.asTyped !== undefined) {
    parts.push(part([`${number(result.asTyped)} of ${number(result.total)} as typed`],
      [button('Only as typed', '', (next) => next.set('names', 'off'))]));
  }
  if (off) {
    parts.push(part(['Names only as typed'],
      [button('All spellings', '', (next) => next.delete('names'))]));
  }
  if (refused.length) {
    parts.push(part(['Left out'], refused.map((text) => {
      const back = button(bdi(text), text, (next) => {
        const others = next.getAll('not.name').filter((other) => other !== text);
        next.delete('not.name');
        others.forEach((other) => next.append('not.name', other));
      });
      back.append(' +');
      back.classList.add('out');
      back.setAttribute('aria-label', `Find ${text} again`);
      return back;
    })));
  }
  line.hidden = !parts.length;
  line.replaceChildren(...parts);

  function spellingsOf({ found }) {
    return all ? found : found.slice(0, FEW);
  }

  function refusal({ text, count }) {
    const made = button(bdi(text), text, (next) => next.append('not.name', text));
    const times = document.createElement('span');
    times.className = 'count';
    times.textContent = number(count);
    made.append(' ', times, ' ×');
    made.setAttribute('aria-label',
      `Leave out ${text}, in ${number(count)} ${count === 1 ? 'article' : 'articles'}`);
    return made;
  }

  /** A button that shows the spellings that there is no room for. */
  function rest({ found }) {
    if (found.length <= FEW) return '';
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'plain';
    more.textContent = all ? 'fewer' : `${number(found.length - FEW)} more`;
    more.onclick = () => {
      all = !all;
      showNames(line, params, result, go);
      focusOn('');
    };
    return more;
  }

  /** A button that changes what is asked; who came by keyboard stays in the line. */
  function button(label, spelling, change) {
    const made = document.createElement('button');
    made.type = 'button';
    made.append(label);
    made.dataset.spelling = spelling;
    made.onclick = async () => {
      await go((next) => {
        change(next);
        next.delete('page');
      });
      focusOn(spelling);
    };
    return made;
  }

  function focusOn(spelling) {
    const buttons = [...line.querySelectorAll('button')];
    const same = buttons.find((made) => spelling && made.dataset.spelling === spelling);
    (same || buttons.at(-1) || line).focus();
  }
}

const number = (n) => n.toLocaleString();

/** A text that runs in its own direction. */
function bdi(text) {
  const made = document.createElement('bdi');
  made.textContent = text;
  return made;
}

function part(words, ...buttons) {
  const made = document.createElement('div');
  const label = document.createElement('span');
  label.append(...words);
  made.append(label, ...buttons.flat());
  return made;
}
