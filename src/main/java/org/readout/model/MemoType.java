package org.readout.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of memo, as declared in {@code templates/types/<id>.yaml}: the parts it has and the headings they go by.
 *
 * @param title what people call it ("Technical memorandum")
 * @param rules what it decides about rules
 */
public record MemoType(String id, String title, List<Part> parts, List<RuleChoice> rules) {

    public MemoType {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    /**
     * One part of a memo.
     *
     * @param id       the name audiences select it by ("open-questions")
     * @param headings the headings it goes by; matched after folding case, numbering, punctuation and accents
     * @param words    words that make a short heading this part's, wherever in it they stand
     * @param holds    the kind of record set out in it, if any
     * @param required whether a memo of this type must have it
     * @param atLeast  how many records it must hold; 0 where it holds none
     * @param fields   the fields a record of it must fill, by key ("addressee")
     * @param prose    whether what it holds may be told from running prose when nothing in it is set out
     * @param offer    the heading that a draft is told of where the part is missing, by language; one of {@code headings}
     */
    public record Part(String id, List<String> headings, List<String> words, Optional<RecordKind> holds, boolean required, int atLeast,
            List<String> fields, boolean prose, Map<String, String> offer) {

        /** What the first headings are in, where other languages have an offer. */
        private static final String FIRST_LANGUAGE = Metadata.FALLBACK_LANGUAGE;

        public Part {
            headings = List.copyOf(headings);
            words = List.copyOf(words);
            fields = List.copyOf(fields);
            offer = Collections.unmodifiableMap(new LinkedHashMap<>(offer));
        }

        /** One that drafts in all languages are told of alike. */
        public Part(String id, List<String> headings, List<String> words, Optional<RecordKind> holds, boolean required, int atLeast,
                List<String> fields, boolean prose) {
            this(id, headings, words, holds, required, atLeast, fields, prose, Map.of());
        }

        /** Whether whoever writes in a language can be told of a heading: of one in it, or of any where none is said to be of another. */
        public boolean isOfferedIn(String language) {
            return offer.isEmpty() || language.equals(FIRST_LANGUAGE) || offer.containsKey(language);
        }
    }

    public Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whether a memo of this type must set out such records. */
    public boolean requires(RecordKind kind) {
        return parts.stream().anyMatch(part -> part.required() && part.holds().filter(kind::equals).isPresent());
    }
}
