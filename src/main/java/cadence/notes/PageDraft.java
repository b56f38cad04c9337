package cadence.notes;

import cadence.shared.AccountId;
import java.util.List;
import java.util.Map;

/**
 * A draft as a page sends it by itself.
 *
 * @param author whose page it is: nobody else's session may save it
 * @param version the version the page last knew of
 * @param fields what its inputs hold, by name ({@link DraftFields})
 * @param past prints of what each input has held since that version
 * @param chosen whether a person chose this text over another: then the one before stays among the earlier states
 */
public record PageDraft(
        AccountId author, int version, Map<String, String> fields, Map<String, List<String>> past, boolean chosen) {

    public PageDraft {
        fields = Map.copyOf(fields);
        past = Map.copyOf(past);
    }

    /**
     * Whether what is kept is one of this page's own earlier states: saved by it on another way, with an answer that never
     * came. The page's text has grown out of it, so nothing is overwritten.
     */
    boolean grewOutOf(DraftContent kept) {
        return DraftFields.of(kept).entrySet().stream().allMatch(field -> {
            String now = fields.get(field.getKey());
            return now == null
                    || now.equals(field.getValue())
                    || past.getOrDefault(field.getKey(), List.of()).contains(DraftFields.print(field.getValue()));
        });
    }
}
