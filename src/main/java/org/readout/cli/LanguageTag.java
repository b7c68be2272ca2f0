package org.readout.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;

import org.readout.check.Languages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A BCP 47 tag, well-formed and in its usual capitals. */
final class LanguageTag implements ITypeConverter<String> {

    @Override
    public String convert(String tag) {
        try {
            String usual = new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (Languages.isTag(usual)) {
                return usual;
            }
        } catch (IllformedLocaleException e) {
            // the same is to be said of it
        }
        throw new TypeConversionException("“" + tag + "” is no language. Write its two letters, as in fr, or more where it matters, as in pt-BR.");
    }
}
