package cadence.notes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts parts of an earlier note into a draft (domain.md, "Session note"). Written parts only: pain, red flags, consent,
 * measurements, the chart and techniques stay what the draft says. Nothing typed is ever replaced.
 */
final class CopyForward {

    private static final String BLANK_LINE = "\n\n";

    private CopyForward() {}

    /**
     * The draft with those parts carried, each marked as not confirmed. Text that is there stays, and what is carried
     * follows after a blank line. A part is left as it is where the earlier note says nothing, where it is carried
     * already, or where both together would be too long.
     */
    static DraftContent into(DraftContent draft, Map<NotePart, String> earlier, Collection<NotePart> parts) {
        Map<NotePart, String> texts = new EnumMap<>(NotePart.class);
        texts.putAll(draft.parts());
        Set<NotePart> carried = EnumSet.noneOf(NotePart.class);
        carried.addAll(draft.carried());
        for (NotePart part : parts) {
            String text = earlier.getOrDefault(part, "").strip();
            String joined = joined(draft.part(part), text);
            if (!text.isEmpty() && !carried.contains(part) && joined.length() <= DraftContent.PART_LIMIT) {
                texts.put(part, joined);
                carried.add(part);
            }
        }
        return draft.with(texts, carried);
    }

    /**
     * The draft without what was carried into a part. What was carried and then changed by hand cannot be told from what
     * was typed any more: then the whole part goes.
     *
     * @param text what was carried
     */
    static DraftContent without(DraftContent draft, NotePart part, String text) {
        Map<NotePart, String> texts = new EnumMap<>(NotePart.class);
        texts.putAll(draft.parts());
        Set<NotePart> carried = EnumSet.noneOf(NotePart.class);
        carried.addAll(draft.carried());
        carried.remove(part);
        texts.put(part, cut(draft.part(part), text.strip()));
        return draft.with(texts, carried);
    }

    private static String joined(String typed, String text) {
        return typed.isBlank() ? text : typed.stripTrailing() + BLANK_LINE + text;
    }

    private static String cut(String whole, String text) {
        int at = text.isEmpty() ? -1 : whole.lastIndexOf(text);
        if (at < 0) {
            return "";
        }
        String before = whole.substring(0, at).stripTrailing();
        String after = whole.substring(at + text.length()).strip();
        return before.isEmpty() || after.isEmpty() ? before + after : before + BLANK_LINE + after;
    }
}
