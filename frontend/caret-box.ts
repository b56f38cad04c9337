const COPIED = [
  'boxSizing', 'width', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderLeftWidth',
  'fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'wordSpacing', 'tabSize',
] as const;

/** Where a character of a text area stands on the screen: browsers tell this of no caret in a field, so a copy is measured. */
export const caretBox = (area: HTMLTextAreaElement, at: number): { left: number; top: number; bottom: number } => {
  const style = getComputedStyle(area);
  const copy = document.createElement('div');
  for (const name of COPIED) {
    copy.style[name] = style[name];
  }
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', top: '0', left: '0' });
  copy.textContent = area.value.slice(0, at);
  const mark = document.createElement('span');
  mark.textContent = '\u200b';
  copy.append(mark);
  document.body.append(copy);
  const box = area.getBoundingClientRect();
  const left = box.left + mark.offsetLeft - area.scrollLeft;
  const top = box.top + mark.offsetTop - area.scrollTop;
  const bottom = top + mark.offsetHeight;
  copy.remove();
  return { left, top, bottom };
};
