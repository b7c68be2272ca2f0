package org.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** From Java 19 on the end of “levantará” is no word boundary to a pattern that does not ask for Unicode's: a draft must give the same memo in every Java. */
class WordBoundariesTest {

    private static final Pattern ASIDE_FROM_ASCII = Pattern.compile("(?s).*(?:[^\\p{ASCII}&&\\p{L}]|\\\\p\\{L).*");

    @Test
    void areUnicodesWhereLettersAre() throws IllegalAccessException {
        List<Field> checked = new ArrayList<>();
        List<Field> ascii = new ArrayList<>();
        for (JavaClass room : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.readout.extract", "org.readout.check")) {
            for (Field field : room.reflect().getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    Pattern pattern = (Pattern) field.get(null);
                    if (pattern.pattern().contains("\\b") && ASIDE_FROM_ASCII.matcher(pattern.pattern()).matches()) {
                        (isUnicodes(pattern) ? checked : ascii).add(field);
                    }
                }
            }
        }
        assertThat(ascii).isEmpty();
        assertThat(checked).isNotEmpty();
    }

    private static boolean isUnicodes(Pattern pattern) {
        return pattern.pattern().matches("(?s).*\\(\\?[a-z]*U.*") || (pattern.flags() & Pattern.UNICODE_CHARACTER_CLASS) != 0;
    }
}
