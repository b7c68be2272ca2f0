package org.readout.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;

/** Open pages, each with a stream of server-sent events (HTML, 9.2). */
final class Visitors {

    private static final int RETRY_MILLISECONDS = 1000;

    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

    /** A page begins to listen, and is told how things are. */
    void enter(HttpExchange exchange, String state) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        if (send(exchange, "retry: " + RETRY_MILLISECONDS + "\ndata: " + state + "\n\n")) {
            open.add(exchange);
        }
    }

    void tell(String state) {
        toAll("data: " + state + "\n\n");
    }

    /** Says nothing, and so finds out who has left. */
    void greet() {
        toAll(":\n\n");
    }

    int count() {
        return open.size();
    }

    private void toAll(String event) {
        open.removeIf(exchange -> !send(exchange, event));
    }

    private static boolean send(HttpExchange exchange, String event) {
        try {
            synchronized (exchange) {
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            exchange.close();
            return false;
        }
    }

    void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }
}
