package org.readout.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.samskivert.mustache.Template;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.readout.finding.FindingsPage;
import org.readout.finding.ReportStyle;

/** Answers requests. */
final class Desk implements HttpHandler {

    private static final Template NOTHING_HERE = ReportStyle.template(Desk.class, "nothing-here.html");
    private static final byte[] SCRIPT = script();
    /** Browsers ask for it whatever a page says. */
    private static final String ICON = "/favicon.ico";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> METHODS = List.of("GET", "HEAD");
    /** A page elsewhere whose name was made to point here must not read drafts by way of its visitors' browsers. */
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private final Shelf shelf;
    private final Visitors visitors;
    private final Supplier<State> state;

    Desk(Shelf shelf, Visitors visitors, Supplier<State> state) {
        this.shelf = shelf;
        this.visitors = visitors;
        this.state = state;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        try {
            answer(exchange);
        } catch (RuntimeException e) {
            send(exchange, 500, "text/plain; charset=utf-8", "This could not be read. Load the page again.\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional<String> path = Optional.ofNullable(exchange.getRequestURI().getPath());
        if (!HOSTS.contains(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("").replaceFirst(":\\d+$", ""))) {
            send(exchange, 421, "text/plain; charset=utf-8", "Ask for 127.0.0.1 or localhost.\n".getBytes(StandardCharsets.UTF_8));
        } else if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
            send(exchange, 405, "text/plain; charset=utf-8", "There are only pages to look at here.\n".getBytes(StandardCharsets.UTF_8));
        } else if (path.isEmpty()) {
            send(exchange, 400, "text/plain; charset=utf-8", "Ask for a path, as in /index.html.\n".getBytes(StandardCharsets.UTF_8));
        } else {
            answer(exchange, path.get());
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(Served.EVENTS)) {
            visitors.enter(exchange);
        } else if (path.equals(ICON)) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (path.equals(Served.SCRIPT)) {
            send(exchange, 200, MediaTypes.of("reload.js"), SCRIPT);
        } else if (path.equals(Served.FINDINGS)) {
            State now = state.get();
            page(exchange, 200, FindingsPage.of(now.findings(), file -> Optional.empty()).bytes(), now.ofTurn());
        } else {
            file(exchange, path);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        // before the file: if the release changes in between, the page is loaded once more, and never once too few
        State now = state.get();
        Optional<Shelf.Book> book = shelf.find(path);
        if (book.isEmpty()) {
            page(exchange, 404, nothing(now), now.ofTurn());
        } else if (book.get().name().endsWith(".html")) {
            page(exchange, 200, book.get().bytes(), now.ofRelease());
        } else {
            send(exchange, 200, MediaTypes.of(book.get().name()), book.get().bytes());
        }
    }

    private static byte[] nothing(State now) {
        return NOTHING_HERE.execute(Map.of("style", ReportStyle.css(), "anyRelease", !now.release().isEmpty(), "anyErrors", now.errors() > 0,
                "findings", Served.FINDINGS)).getBytes(StandardCharsets.UTF_8);
    }

    private static void page(HttpExchange exchange, int status, byte[] html, String shows) throws IOException {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        send(exchange, status, MediaTypes.of("page.html"), Served.page(html, shows, HexFormat.of().formatHex(random)));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static byte[] script() {
        return ReportStyle.template(Desk.class, "reload.js").execute(Map.of()).getBytes(StandardCharsets.UTF_8);
    }
}
