package org.readout.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number, 1 or more. */
final class AtLeastOne implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String word) {
        if (!word.matches("0*[1-9]\\d{0,8}")) {
            throw new TypeConversionException("“" + word + "” cannot be: write a whole number, 1 or more.");
        }
        return Integer.valueOf(word);
    }
}
