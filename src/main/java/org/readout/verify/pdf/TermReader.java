package org.readout.verify.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.readout.verify.pdf.Term.Unsure;

/** Reads the part of JavaScript that veraPDF's profiles are written in. */
final class TermReader {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<name>[A-Za-z_]\\w*)|(?<number>\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)|(?<text>\"[^\"]*\"|'[^']*')"
            + "|(?<pattern>/(?:[^/\\\\\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])+/)|(?<sign>=>|==|!=|<=|>=|&&|\\|\\||[<>!?:.,()&+%-]))\\s*");
    private static final Pattern LETTER = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /** Signs between two terms, those that bind least first. */
    private static final List<List<String>> BINDING = List.of(List.of("||"), List.of("&&"), List.of("&"), List.of("==", "!="),
            List.of("<=", ">=", "<", ">"), List.of("+", "-"), List.of("%"));

    private static final Map<String, Optional<Term>> KNOWN = new ConcurrentHashMap<>();

    private enum Token { name, number, text, pattern, sign }

    private final String expression;
    private final Matcher token;
    private int at;

    private TermReader(String expression) {
        this.expression = expression;
        this.token = TOKEN.matcher(expression);
        next();
    }

    /** Empty when there is more to the expression than is understood here. */
    static Optional<Term> read(String expression) {
        return KNOWN.computeIfAbsent(expression, TermReader::readAnew);
    }

    private static Optional<Term> readAnew(String expression) {
        try {
            TermReader reader = new TermReader(expression);
            Term term = reader.choice();
            return reader.at > expression.length() ? Optional.of(term) : Optional.empty();
        } catch (Unsure | PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Goes to the next token; behind the last one there is none, and the place is behind the end. */
    private void next() {
        if (at >= expression.length()) {
            at = expression.length() + 1;
        } else if (token.region(at, expression.length()).lookingAt()) {
            at = token.end();
        } else {
            throw new Unsure(expression.substring(at));
        }
    }

    private boolean ahead(Token kind) {
        return at <= expression.length() && token.group(kind.name()) != null;
    }

    private boolean take(String sign) {
        boolean there = ahead(Token.sign) && token.group("sign").equals(sign);
        if (there) {
            next();
        }
        return there;
    }

    private void need(String sign) {
        if (!take(sign)) {
            throw new Unsure("no " + sign);
        }
    }

    private String take(Token kind) {
        if (!ahead(kind)) {
            throw new Unsure("no " + kind);
        }
        String taken = token.group(kind.name());
        next();
        return taken;
    }

    private Term choice() {
        Term condition = between(0);
        if (!take("?")) {
            return condition;
        }
        Term yes = choice();
        need(":");
        return condition.then(yes, choice());
    }

    private Term between(int level) {
        if (level == BINDING.size()) {
            return signed();
        }
        Term left = between(level + 1);
        for (Optional<String> sign = sign(level); sign.isPresent(); sign = sign(level)) {
            left = joined(left, sign.get(), between(level + 1));
        }
        return left;
    }

    private Optional<String> sign(int level) {
        return BINDING.get(level).stream().filter(this::take).findFirst();
    }

    private static Term joined(Term left, String sign, Term right) {
        return switch (sign) {
            case "||" -> left.or(right);
            case "&&" -> left.and(right);
            case "==" -> left.is(right, true);
            case "!=" -> left.is(right, false);
            case "<" -> left.compared(right, (one, other) -> one < other);
            case "<=" -> left.compared(right, (one, other) -> one <= other);
            case ">" -> left.compared(right, (one, other) -> one > other);
            case ">=" -> left.compared(right, (one, other) -> one >= other);
            case "&" -> left.with(right, (one, other) -> (int) (long) one & (int) (long) other);
            case "+" -> left.with(right, Double::sum);
            case "-" -> left.with(right, (one, other) -> one - other);
            default -> left.with(right, (one, other) -> one % other);
        };
    }

    private Term signed() {
        return take("-") ? Term.constant(0.0).with(signed(), (zero, one) -> zero - one) : members();
    }

    private Term members() {
        Term term = simple();
        while (take(".")) {
            term = member(term, take(Token.name));
        }
        return term;
    }

    private Term member(Term of, String member) {
        if (!take("(")) {
            if (!member.equals("length")) {
                throw new Unsure(member);
            }
            return of.length(false);
        }
        Term called = switch (member) {
            case "length" -> of.length(true);
            case "split" -> of.split(choice());
            case "indexOf" -> of.indexOf(choice());
            case "contains" -> of.contains(choice());
            case "search" -> of.search(pattern());
            case "slice" -> of.slice(choice());
            case "filter" -> of.filter(parameter(), choice());
            case "findIndex" -> of.findIndex(parameter(), choice());
            default -> throw new Unsure(member);
        };
        need(")");
        return called;
    }

    private String parameter() {
        String name = take(Token.name);
        need("=>");
        return name;
    }

    private Pattern pattern() {
        String pattern = take(Token.pattern);
        return Pattern.compile(pattern.substring(1, pattern.length() - 1));
    }

    private Term simple() {
        if (take("(")) {
            Term inner = choice();
            need(")");
            return inner;
        }
        if (ahead(Token.number)) {
            return Term.constant(Double.valueOf(take(Token.number)));
        }
        if (ahead(Token.text)) {
            return Term.constant(unquoted(take(Token.text)));
        }
        return ahead(Token.pattern) ? tested() : named();
    }

    /** {@code /pattern/.test(term)} */
    private Term tested() {
        Pattern pattern = pattern();
        return Term.found(pattern, argument("test"));
    }

    /** What the method of this name, and no other, is given. */
    private Term argument(String method) {
        need(".");
        if (!take(Token.name).equals(method)) {
            throw new Unsure("not " + method);
        }
        need("(");
        Term argument = choice();
        need(")");
        return argument;
    }

    private Term named() {
        String name = take(Token.name);
        return switch (name) {
            case "null" -> Term.constant(null);
            case "true" -> Term.constant(true);
            case "false" -> Term.constant(false);
            case "Math" -> argument("abs").absolute();
            default -> Term.name(name);
        };
    }

    private static String unquoted(String quoted) {
        String text = LETTER.matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
        if (text.contains("\\")) {
            throw new Unsure(quoted);
        }
        return text;
    }
}
