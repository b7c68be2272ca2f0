package org.readout.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A BCP 47 tag, well-formed and in its usual capitals. */
final class LanguageTag implements ITypeConverter<String> {

    @Override
    public String convert(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException("“" + tag + "” is no language tag. Write two letters, as in fr, or more where it matters, as in pt-BR.");
        }
    }
}
