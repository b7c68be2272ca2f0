package org.readout.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookmarksTest {

    /** Each id is asked for a name, and after it one that differs from it in its last letter. */
    @ParameterizedTest
    @CsvSource({
        "key-point-openness-does-not-replace-oversight, key_point_openness_does_not_replace, key_point_openness_does_not_replace_2",
        "section-of-a-length-that-is-just-as-it-can, section_of_a_length_that_is_just_as_it, section_of_a_length_that_is_just_as_it_2",
        "2024, b_2024, b_202x",
        "donaudampfschifffahrtsgesellschaftskapitaenspatent, donaudampfschifffahrtsgesellschaftskapit, donaudampfschifffahrtsgesellschaftskap_2"})
    void longOnesEndWithAWord(String id, String name, String next) {
        Bookmarks bookmarks = new Bookmarks();
        assertThat(bookmarks.name(id)).isEqualTo(name).hasSizeLessThanOrEqualTo(40);
        assertThat(bookmarks.name(id.substring(0, id.length() - 1) + "x")).isEqualTo(next).hasSizeLessThanOrEqualTo(40);
        assertThat(bookmarks.name(id)).isEqualTo(name);
    }
}
