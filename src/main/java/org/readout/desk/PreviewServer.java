package org.readout.desk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.readout.finding.Finding;

/**
 * Shows the live release, or the draft that was made last, in browsers on this machine, and no other; open pages load themselves again when there is a newer
 * release, and say so when something that was saved has errors and is not in it.
 */
public final class PreviewServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final HttpServer server;
    private final Shelf shelf;
    private final News news;
    private final ExecutorService handlers = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(PreviewServer::daemon);

    private PreviewServer(HttpServer server, Path output) {
        this.server = server;
        this.shelf = new Shelf(output);
        this.news = new News(new State(release().orElse(""), List.of(), 0));
    }

    /**
     * @param output the folder releases go to; there need be none yet
     * @param port   0 for any that is free
     * @throws java.net.BindException when the port is taken or forbidden
     */
    public static PreviewServer open(Path output, int port) throws IOException {
        PreviewServer preview = new PreviewServer(HttpServer.create(new InetSocketAddress(LOOPBACK, port), 0), output);
        preview.server.createContext("/", new Desk(preview.shelf, new Visitors(preview.news), preview.news::now));
        preview.server.setExecutor(preview.handlers);
        preview.server.start();
        // a release may come from another process
        preview.rounds.scheduleWithFixedDelay(preview::round, 1, 1, TimeUnit.SECONDS);
        return preview;
    }

    /** Where to look. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.getAddress().getPort() + "/");
    }

    /** A run has ended, with these findings. Returns at once, however slowly browsers listen. */
    public void ran(List<Finding> findings) {
        Optional<String> release = release();
        news.change(before -> release.map(before::with).orElse(before).with(findings));
    }

    /**
     * A run has made a release.
     *
     * @param draft where it is kept, if it is a draft; then it is shown in place of the live one
     */
    public void made(Optional<Path> draft) {
        shelf.show(draft);
    }

    private void round() {
        release().filter(release -> !release.equals(news.now().release())).ifPresent(release -> news.change(before -> before.with(release)));
    }

    /** Empty while it cannot be told, as when another process is just about to change it: the next round will tell. */
    private Optional<String> release() {
        try {
            return Optional.of(shelf.release());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
        server.stop(0);
        handlers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "readout-preview");
        thread.setDaemon(true);
        return thread;
    }
}
