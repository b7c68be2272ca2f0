package org.readout.batch.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.readout.model.Metadata;

/** Which language a page is in that is about memos in several. */
public final class CommonestLanguage {

    private CommonestLanguage() {
    }

    /**
     * Of several that are as common, the first.
     *
     * @param languages BCP 47 tags, one of each memo
     */
    public static String of(List<String> languages) {
        Map<String, Long> count = languages.stream().collect(Collectors.groupingBy(language -> language, LinkedHashMap::new, Collectors.counting()));
        long most = count.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return count.entrySet().stream().filter(one -> one.getValue() == most).map(Map.Entry::getKey).findFirst().orElse(Metadata.FALLBACK_LANGUAGE);
    }
}
