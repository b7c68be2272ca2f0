package org.readout.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.finding.Finding;
import org.readout.model.SourceSpan;

@Timeout(60)
class PreviewServerTest {

    private static final String PAGE = "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'none'\"/>"
            + "<title>Memo</title></head><body><p>Text</p></body></html>";

    @TempDir
    Path output;

    private final HttpClient browser = HttpClient.newHttpClient();
    private PreviewServer server;

    @BeforeEach
    void open() throws IOException {
        server = PreviewServer.open(output, 0);
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** Whoever sits at this machine works on the texts. */
    @Test
    void whatIsKeptApartIsShownToo() throws Exception {
        release("one", PAGE);
        Path apart = output.resolve(".readout/working").resolve("one/editors/memo.html");
        Files.createDirectories(apart.getParent());
        Files.writeString(apart, PAGE);
        assertThat(get("/editors/memo.html").statusCode()).isEqualTo(200);
        assertThat(get("/editors/../../releases.jsonl").statusCode()).isEqualTo(404);
    }

    @Test
    void beforeTheFirstReleaseThereIsAPageThatWaitsForIt() throws Exception {
        HttpResponse<String> response = get("/");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("Nothing is published yet", "<script");
    }

    @Test
    void pagesOfTheReleaseMayRunTheDesksScriptAndNoOther() throws Exception {
        release("one", PAGE);
        HttpResponse<String> response = get("/public/memo.html");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        Document page = Jsoup.parse(response.body());
        Element script = page.select("script").first();
        assertThat(page.select("script")).hasSize(1);
        String policy = page.select("meta[http-equiv]").attr("content");
        assertThat(policy).startsWith("script-src 'nonce-" + script.attr("nonce") + "'; connect-src 'self'; default-src 'none'");
        assertThat(Jsoup.parse(get("/public/memo.html").body()).select("script").attr("nonce")).isNotEqualTo(script.attr("nonce"));
        assertThat(get(script.attr("src")).headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(Files.readString(output.resolve("current/public/memo.html"))).isEqualTo(PAGE);
    }

    @Test
    void aDraftIsShownForAsLongAsItIsOne() throws Exception {
        release("one", PAGE);
        Path held = Files.createDirectories(output.resolve(".readout/held/secret/two"));
        Files.writeString(held.resolve("index.html"), PAGE.replace("<body>", "<body>Draft"));
        server.made(Optional.of(held));
        server.ran(List.of());
        assertThat(get("/").body()).contains("Draft", "data-shows=\"release two\"");
        server.made(Optional.empty());
        server.ran(List.of());
        assertThat(get("/").body()).doesNotContain("Draft").contains("data-shows=\"release one\"");
        server.made(Optional.of(output.resolve(".readout/held/gone/two")));
        assertThat(get("/").body()).contains("Index");
    }

    @Test
    void otherFilesComeAsTheyAre() throws Exception {
        release("one", PAGE);
        Files.write(output.resolve("current/public/memo.pdf"), new byte[] {1, 2, 3});
        HttpResponse<byte[]> response = browser.send(HttpRequest.newBuilder(server.address().resolve("/public/memo.pdf")).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.body()).containsExactly(1, 2, 3);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
        HttpResponse<String> head = browser.send(HttpRequest.newBuilder(server.address().resolve("/public/memo.pdf"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(head.headers().firstValue("Content-Length")).contains("3");
        assertThat(get("/").body()).contains("Index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/..%2f..%2fsecret.txt", "/public/../../../secret.txt", "/..%5c..%5csecret.txt",
            "//secret.txt", "/link.txt", "/public/%00", "/%2fetc%2fpasswd", "/public%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt"})
    void nothingOutsideTheReleaseIsServed(String path) throws Exception {
        release("one", PAGE);
        Files.writeString(output.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(output.resolve("current/link.txt"), output.resolve("secret.txt"));
        String answer = raw("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1").doesNotContain("200 OK").doesNotContain("secret\n", "root:").doesNotEndWith("secret");
    }

    @Test
    void onlyLooking() throws Exception {
        release("one", PAGE);
        assertThat(raw("POST / HTTP/1.0\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")).contains(" 405 ");
        assertThat(raw("GET / HTTP/1.0\r\nHost: memos.example\r\n\r\n")).contains(" 421 ").doesNotContain("Index");
    }

    @Test
    void openPagesAreToldOfReleasesAndOfTrouble() throws Exception {
        release("one", PAGE);
        try (Stream<String> events = listen()) {
            Iterator<String> said = events.filter(line -> line.startsWith("data: ")).iterator();
            assertThat(said.next()).contains("\"errors\":0");
            server.ran(List.of(Finding.error("draft-unreadable", SourceSpan.of("a.docx"), "It is cut off.", "Send it again.")));
            assertThat(said.next()).contains("release one", "\"errors\":1");
            assertThat(get("/-/findings").body()).contains("It is cut off.", "<script");
            release("two", PAGE);
            assertThat(said.next()).as("found without being told").contains("release two");
            server.ran(List.of());
            assertThat(said.next()).contains("release two", "\"errors\":0");
        }
        assertThat(Jsoup.parse(get("/public/memo.html").body()).select("script").attr("data-shows")).isEqualTo("release two");
    }

    @Test
    void whatCannotBeThereIsNotFound() throws Exception {
        release("one", PAGE);
        assertThat(get("/public/memo.html/y").statusCode()).isEqualTo(404);
        assertThat(get("/public/" + "y".repeat(300)).statusCode()).isEqualTo(404);
        assertThat(raw("GET mailto:somebody HTTP/1.0\r\nHost: localhost\r\n\r\n")).doesNotContain(" 500 ", " 200 ");
    }

    @Test
    void whoOnlyAsksAboutTheEventsIsNotKept() throws Exception {
        String answer = raw("HEAD /-/events HTTP/1.0\r\nHost: localhost\r\n\r\n");
        assertThat(answer).contains(" 200 ", "text/event-stream").doesNotContain("data:");
    }

    @Test
    void aBrowserThatDoesNotReadKeepsNobodyWaiting() throws Exception {
        List<Finding> findings = Collections.nCopies(3, Finding.error("draft-unreadable", SourceSpan.of("a.docx"), "It is cut off.", "Send it again."));
        try (Socket deaf = new Socket("127.0.0.1", server.address().getPort()); Stream<String> events = listen()) {
            deaf.setReceiveBufferSize(1024);
            deaf.getOutputStream().write("GET /-/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int run = 0; run < 50_000; run++) {
                server.ran(findings);
            }
            server.ran(findings.subList(0, 1));
            assertThat(events.filter(line -> line.contains("\"errors\":1")).findFirst()).isPresent();
        }
    }

    @Test
    void aLookThatFailsIsNotTheLast() throws Exception {
        try (Stream<String> events = listen()) {
            Iterator<String> said = events.filter(line -> line.startsWith("data: ")).iterator();
            said.next();
            // a folder where the name of the release should be
            Files.createDirectories(output.resolve("current.txt"));
            server.ran(List.of());
            said.next();
            Thread.sleep(1500);
            Files.delete(output.resolve("current.txt"));
            release("one", PAGE);
            assertThat(said.next()).contains("release one");
        }
    }

    @Test
    void aTakenPortIsAnExceptionOfItsOwn() {
        Assertions.assertThatThrownBy(() -> PreviewServer.open(output, server.address().getPort())).isInstanceOf(BindException.class);
    }

    private Stream<String> listen() throws Exception {
        return browser.send(HttpRequest.newBuilder(server.address().resolve("/-/events")).build(), HttpResponse.BodyHandlers.ofLines()).body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = server.address().resolve(path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Clients tidy paths up before they send them; attackers do not. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void release(String id, String page) throws IOException {
        Path folder = output.resolve("releases").resolve(id);
        Files.createDirectories(folder.resolve("public"));
        Files.writeString(folder.resolve("index.html"), "<!doctype html><html><head><title>Index</title></head><body></body></html>");
        Files.writeString(folder.resolve("public/memo.html"), page);
        Files.deleteIfExists(output.resolve("current"));
        Files.createSymbolicLink(output.resolve("current"), Path.of("releases", id));
    }
}
