package org.readout.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.sun.net.httpserver.HttpExchange;

/** Open pages, each with a stream of server-sent events (HTML, 9.2) and a thread that writes it: a slow one keeps nobody waiting. */
record Visitors(News news) {

    private static final int RETRY_MILLISECONDS = 1000;
    /** A page may close without a word, which only writing to it finds out. */
    private static final Duration GREETING = Duration.ofSeconds(1);

    /** A page listens: it is told how things are, and of each change, until it leaves. */
    void enter(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        boolean asked = exchange.getRequestMethod().equals("GET");
        exchange.sendResponseHeaders(200, asked ? 0 : -1);
        try (exchange) {
            if (asked) {
                write(exchange.getResponseBody());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(OutputStream page) throws IOException, InterruptedException {
        State told = news.now();
        send(page, "retry: " + RETRY_MILLISECONDS + "\n" + data(told));
        while (true) {
            State now = news.after(told, GREETING);
            send(page, now.equals(told) ? ":\n\n" : data(now));
            told = now;
        }
    }

    private static String data(State state) {
        return "data: " + state.json() + "\n\n";
    }

    private static void send(OutputStream page, String event) throws IOException {
        page.write(event.getBytes(StandardCharsets.UTF_8));
        page.flush();
    }
}
