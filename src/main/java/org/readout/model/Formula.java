package org.readout.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A formula in the line, in the words of presentation MathML (MathML Core); {@code term} is its {@code mrow}. */
public record Formula(Term term) implements Inline {

    /**
     * One MathML element: a token ({@code mi}, {@code mn}, {@code mo}, {@code mtext}) has text and no terms, a layout has
     * terms and no text. There are no attributes, so a draft can bring none.
     */
    public record Term(String element, String text, List<Term> terms) {

        private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext");
        private static final Set<String> LAYOUTS = Set.of("mrow", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup",
                "munder", "mover", "munderover", "mmultiscripts", "mtable", "mtr", "mtd");

        public Term {
            terms = List.copyOf(terms);
            if (TOKENS.contains(element) ? !terms.isEmpty() : !LAYOUTS.contains(element) || !text.isEmpty()) {
                throw new IllegalArgumentException("no MathML term: " + element);
            }
        }

        public static Term token(String element, String text) {
            return new Term(element, text, List.of());
        }

        public static Term layout(String element, List<Term> terms) {
            return new Term(element, "", terms);
        }

        /** In one line, for where formulas cannot be set: {@code (a+b)/2}, {@code x^2}, {@code √(x)}. */
        public String line() {
            return switch (element) {
                case "mi", "mn", "mo", "mtext" -> text;
                case "mfrac" -> part(0) + "/" + part(1);
                case "msqrt" -> "√(" + all("") + ")";
                case "mroot" -> part(1) + "√(" + part(0) + ")";
                case "msub", "munder" -> part(0) + "_" + part(1);
                case "mover" -> isMark(terms.get(terms.size() - 1).text()) ? part(0) + part(1) : part(0) + "^" + part(1);
                case "msup" -> part(0) + "^" + part(1);
                case "msubsup", "munderover" -> part(0) + "_" + part(1) + "^" + part(2);
                case "mtable" -> "[" + all("; ") + "]";
                case "mtr" -> all(", ");
                default -> row();
            };
        }

        /** What follows limits must not be read as one of them. */
        private String row() {
            StringBuilder row = new StringBuilder();
            boolean limits = false;
            for (Term term : terms) {
                String line = term.line();
                row.append(limits && !line.isEmpty() && Character.isLetterOrDigit(line.codePointAt(0)) ? " " : "").append(line);
                limits = term.element.startsWith("munder") || term.element.equals("msubsup");
            }
            return row.toString();
        }

        /** A combining mark, which goes over what stands before it. */
        private static boolean isMark(String text) {
            return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
        }

        private String all(String between) {
            return terms.stream().map(Term::line).collect(Collectors.joining(between));
        }

        private String part(int at) {
            String line = at < terms.size() ? terms.get(at).line() : "";
            return line.codePointCount(0, line.length()) > 1 && !line.matches("\\p{N}+|\\p{L}+") ? "(" + line + ")" : line;
        }
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.formula(this);
    }
}
