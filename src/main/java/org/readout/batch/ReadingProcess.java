package org.readout.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.readout.model.Digest;
import org.readout.source.Limits;
import org.readout.store.Store;

/**
 * A process of its own in which drafts are read, one after the other, so that one that never ends or needs all memory can
 * be stopped: a thread inside a library cannot be. It says when it is ready; then it takes a draft's digest, the key of its earlier
 * records and its name (percent-encoded, as a name may hold a line's end) on a line, answers with a line when the memo is in the
 * store or could not be put there, and dies when memory runs out.
 */
final class ReadingProcess implements AutoCloseable {

    private static final String READY = "ready";
    private static final String DONE = "done";
    private static final String FAILED = "failed ";

    private final Process process;
    private final Writer in;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    private ReadingProcess(Process process) {
        this.process = process;
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread listening = new Thread(this::listen, "reading-process");
        listening.setDaemon(true);
        listening.start();
    }

    /**
     * @param store folder of the store that both processes use
     */
    static ReadingProcess start(Path templates, Path store, Settings.Tool tool, Limits limits) {
        List<String> command = List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", System.getProperty("readout.archive", "-Xshare:auto"), "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                // nobody sees what libraries write to the log there
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp", System.getProperty("java.class.path"), ReadingProcess.class.getName(), templates.toAbsolutePath().toString(),
                store.toAbsolutePath().toString(), tool.version(), tool.code().hex());
        try {
            return new ReadingProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process to read drafts in", e);
        }
    }

    /** What became of a draft, and what is known of the reason. */
    record Answer(Kind kind, String reason) {

        enum Kind { DONE, FAILED, TOO_SLOW, DIED, NEVER_STARTED }

        private static Answer of(Kind kind) {
            return new Answer(kind, "");
        }
    }

    /** Has one draft read; after anything but {@link Answer.Kind#DONE} this process is gone. */
    Answer read(DraftReference draft, Digest earlier, int seconds) {
        try {
            in.write(draft.digest().hex() + "\t" + earlier.hex() + "\t" + URLEncoder.encode(draft.file(), StandardCharsets.UTF_8) + "\n");
            in.flush();
        } catch (IOException e) {
            // it is gone; why, its last answer says
            close();
        }
        Answer answer = answer(seconds);
        if (answer.kind() != Answer.Kind.DONE) {
            close();
        }
        return answer;
    }

    private Answer answer(int seconds) {
        try {
            return Optional.ofNullable(answers.poll(seconds, TimeUnit.SECONDS)).orElse(Answer.of(Answer.Kind.TOO_SLOW));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.of(Answer.Kind.DIED);
        }
    }

    private void listen() {
        boolean ready = false;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // the virtual machine itself speaks here too, when it runs out of memory
                if (line.equals(READY)) {
                    ready = true;
                } else if (line.equals(DONE)) {
                    answers.add(Answer.of(Answer.Kind.DONE));
                } else if (line.startsWith(FAILED)) {
                    answers.add(new Answer(ready ? Answer.Kind.FAILED : Answer.Kind.NEVER_STARTED, decoded(line.substring(FAILED.length()))));
                }
            }
        } catch (IOException e) {
            // the process is gone, which is what the end says
        }
        answers.add(Answer.of(ready ? Answer.Kind.DIED : Answer.Kind.NEVER_STARTED));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The process itself: templates, store folder, version and code digest of the Readout that started it. */
    public static void main(String[] args) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // whatever a library prints must not look like an answer
        System.setOut(System.err);
        CountDownLatch over = new CountDownLatch(1);
        // Ctrl-C reaches this process too, but it is for whoever started it to say when there is nothing more to read
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(over)));
        // in the middle of a draft that never ends, nobody listens for the end of the drafts
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        try {
            serve(args, answers);
        } catch (RuntimeException | LinkageError e) {
            answers.println(FAILED + encoded(e));
        } finally {
            over.countDown();
        }
    }

    private static void serve(String[] args, PrintStream answers) throws IOException {
        XmlFactories.choose();
        Store store = new Store(Path.of(args[1]));
        Preparation preparation = new Preparation(TemplateFolder.forReading(Path.of(args[0])), store, new Settings.Tool(args[2], new Digest(args[3])), EarlierRecords.NONE);
        BufferedReader drafts = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println(READY);
        for (String line = drafts.readLine(); line != null; line = drafts.readLine()) {
            String[] asked = line.split("\t", 3);
            answers.println(read(new DraftReference(decoded(asked[2]), new Digest(asked[0])), new Digest(asked[1]), preparation, store));
        }
    }

    /** What fails here is not the draft's reading, which refuses it by itself, but putting its memo in the store. */
    private static String read(DraftReference draft, Digest earlier, Preparation preparation, Store store) {
        try {
            preparation.after(EarlierRecords.kept(store, earlier)).fill(draft);
            return DONE;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return FAILED + encoded(e);
        }
    }

    private static String encoded(Throwable failure) {
        return URLEncoder.encode(Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName()), StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
