package org.readout.desk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the desk serves it: with a script that loads it again when there is something newer. The page in the release has
 * none, and its own policy lets none run; so the served copy's policy admits this one script, known by its nonce (CSP 3, 2.3.1).
 */
final class Served {

    /** Where the script stands and where it listens. No release has such a path: what is in one begins with a letter or digit. */
    static final String SCRIPT = "/-/reload.js";
    static final String EVENTS = "/-/events";
    static final String FINDINGS = "/-/findings";

    private static final Pattern POLICY = Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*\")");
    private static final Pattern HEAD = Pattern.compile("</head>|<body", Pattern.CASE_INSENSITIVE);

    private Served() {
    }

    /**
     * @param html  in UTF-8
     * @param shows what the page shows, in the words of {@link State}; when the state says otherwise, it is loaded again
     */
    static byte[] page(byte[] html, String shows, String nonce) {
        String text = new String(html, StandardCharsets.UTF_8);
        String admitted = POLICY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + "script-src 'nonce-" + nonce + "'; connect-src 'self'; " + found.group(2)));
        String script = "<script src=\"" + SCRIPT + "\" nonce=\"" + nonce + "\" data-shows=\"" + shows + "\" data-events=\"" + EVENTS
                + "\" data-findings=\"" + FINDINGS + "\" defer=\"defer\"></script>";
        Matcher head = HEAD.matcher(admitted);
        return (head.find() ? admitted.substring(0, head.start()) + script + admitted.substring(head.start()) : admitted + script)
                .getBytes(StandardCharsets.UTF_8);
    }
}
