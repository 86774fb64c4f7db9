// Suggestions below the search box: a list one walks through with the arrows, as WAI-ARIA describes
// a combobox. Every text is set as text.

const DELAY = 120;
const MOST = 8;

/**
 * Offers completions of what is typed into a box.
 *
 * @param box the input
 * @param list the list below it
 * @param filters gives the filters in force, by which the archive is narrowed
 * @param choose is called with the query that was chosen
 */
export function suggest(box, list, filters, choose) {
  let waiting = 0;
  let running = new AbortController();
  let offered = [];
  let active = -1;

  /** Takes the list away, and whatever is still on its way to it. */
  function close() {
    clearTimeout(waiting);
    running.abort();
    offered = [];
    list.hidden = true;
    list.replaceChildren();
    box.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  function activate(index) {
    active = index;
    [...list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', list.children[index].id);
  }

  function take(suggestion) {
    close();
    box.value = suggestion.query;
    choose(suggestion.query);
  }

  function optionOf(suggestion, index) {
    const option = document.createElement('li');
    option.id = `suggestion-${index}`;
    option.role = 'option';
    option.setAttribute('aria-selected', 'false');
    // Each entry begins where its language does; what isolates itself would not tell that.
    option.dir = 'auto';
    const text = document.createElement('span');
    text.className = 'text';
    text.textContent = suggestion.text;
    const about = document.createElement('bdi');
    about.className = 'count';
    about.textContent = [
      suggestion.kind === 'word' ? '' : suggestion.kind,
      suggestion.count === undefined ? '' : suggestion.count.toLocaleString(),
    ].filter(Boolean).join(' · ');
    option.append(text, about);
    // The box keeps the focus; else the list would close before the click.
    option.onpointerdown = (event) => event.preventDefault();
    option.onclick = () => take(suggestion);
    return option;
  }

  function show(suggestions) {
    offered = suggestions;
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', String(suggestions.length > 0));
    activate(-1);
  }

  async function ask() {
    const typed = box.value;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const query = new URLSearchParams(filters());
    query.set('q', typed);
    query.set('size', MOST);
    let suggestions = [];
    try {
      const answer = await fetch('v1/suggest?' + query, { signal });
      if (answer.ok) suggestions = (await answer.json()).suggestions;
    } catch {
      // Nobody asked for suggestions: without them the box is a box.
    }
    // An answer to what was typed before never takes the place of a newer one.
    if (!signal.aborted && box.value === typed) show(suggestions);
  }

  box.addEventListener('input', (event) => {
    clearTimeout(waiting);
    // Letters that are still being put together, and a change in the middle, go on from nothing.
    const atEnd = box.selectionStart === box.value.length;
    if (event.isComposing || !atEnd || !box.value.trim()) close();
    else waiting = setTimeout(ask, DELAY);
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const open = offered.length > 0;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      // One step past either end leads back to what was typed.
      const steps = offered.length + 1;
      activate(((active + 1 + (event.key === 'ArrowDown' ? 1 : steps - 1)) % steps) - 1);
    } else if (open && event.key === 'Escape') {
      close();
    } else if (open && event.key === 'Enter' && active >= 0) {
      take(offered[active]);
    } else if (!open && event.key === 'ArrowDown' && box.value.trim()) {
      ask();
    } else {
      return;
    }
    event.preventDefault();
  });
  box.addEventListener('blur', close);
  box.form.addEventListener('submit', close);
}
