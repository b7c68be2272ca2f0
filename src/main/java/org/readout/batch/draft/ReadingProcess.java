package org.readout.batch.draft;

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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.readout.batch.template.TemplateFolder;
import org.readout.batch.template.Templates;
import org.readout.batch.work.Settings;
import org.readout.batch.work.Underway;
import org.readout.model.Digest;
import org.readout.source.Limits;
import org.readout.store.Store;

/**
 * A process of its own in which drafts are read, so that one that never ends or needs all memory can be stopped: a thread inside a
 * library cannot be. It says when it is ready; then it takes a number, a draft's digest, the key of its earlier records and its name
 * (percent-encoded, as a name may hold a line's end) on a line, answers with a line that has the number when the memo is in the store
 * or could not be put there, and dies when memory runs out. It reads as many drafts at once as it is asked to.
 */
final class ReadingProcess implements AutoCloseable {

    private static final String READY = "ready";
    private static final String NOT_READY = "not-ready";
    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final Process process;
    private final Writer in;
    /** By their numbers, the drafts that are in it. */
    private final Map<Integer, CompletableFuture<Answer>> waiting = new HashMap<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private int asked;
    /** What every draft is answered once the process is gone. */
    private Optional<Answer> last = Optional.empty();

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
        List<String> command = Stream.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", System.getProperty("readout.pages", ""), System.getProperty("readout.archive", "-Xshare:auto"),
                "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                // nobody sees what libraries write to the log there
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp", System.getProperty("java.class.path"), ReadingProcess.class.getName(), templates.toAbsolutePath().toString(),
                store.toAbsolutePath().toString(), tool.version(), tool.code().hex()).filter(Predicate.not(String::isEmpty)).toList();
        try {
            return new ReadingProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a process to read drafts in", e);
        }
    }

    /**
     * What became of a draft, and what is known of the reason.
     *
     * @param sure whether no other draft can have had to do with it
     */
    record Answer(Kind kind, String reason, boolean sure) {

        enum Kind { DONE, FAILED, TOO_SLOW, DIED, NEVER_STARTED, NOT_READY }

        private static Answer of(Kind kind, String reason) {
            return new Answer(kind, reason, kind == Kind.DONE || kind == Kind.NEVER_STARTED || kind == Kind.NOT_READY);
        }

        private Answer orSure(boolean alone) {
            return new Answer(kind, reason, sure || alone);
        }
    }

    /** @param first whether nothing else was in the process when it was asked for this */
    private record Question(int number, boolean first, CompletableFuture<Answer> answer) {
    }

    /**
     * Has one draft read; after one that fails or takes too long this process is gone.
     *
     * @param patience how long the process may take to be ready, which is not held against a draft
     */
    Answer read(DraftReference draft, Digest earlier, int seconds, Duration patience) {
        Question question = ask(draft, earlier);
        try {
            if (!ready.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                // whoever else waits for it is told the same
                end(Answer.of(Answer.Kind.NOT_READY, ""));
                close();
            }
            Answer answer = question.answer().get(seconds, TimeUnit.SECONDS);
            // what was read here before may have left it without memory, or with a class that could not be loaded
            boolean alone = question.number() == 1 && isAlone(question);
            if (answer.kind() == Answer.Kind.FAILED) {
                close();
            }
            return answer.orSure(alone);
        } catch (TimeoutException e) {
            boolean alone = isAlone(question);
            close();
            return Answer.of(Answer.Kind.TOO_SLOW, "").orSure(alone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.of(Answer.Kind.DIED, "").orSure(true);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Question ask(DraftReference draft, Digest earlier) {
        Question question = new Question(++asked, waiting.isEmpty(), last.map(CompletableFuture::completedFuture).orElseGet(CompletableFuture::new));
        waiting.put(question.number(), question.answer());
        try {
            in.write(question.number() + "\t" + draft.digest().hex() + "\t" + earlier.hex() + "\t" + URLEncoder.encode(draft.file(), StandardCharsets.UTF_8) + "\n");
            in.flush();
        } catch (IOException e) {
            // it is gone; why, its last answer says
            close();
        }
        return question;
    }

    /** Whether nothing else was in the process since it was asked for this. */
    private synchronized boolean isAlone(Question question) {
        return question.first() && asked == question.number();
    }

    private synchronized void answer(int number, Answer answer) {
        Optional.ofNullable(waiting.remove(number)).ifPresent(one -> one.complete(answer));
    }

    private synchronized void end(Answer answer) {
        Answer why = last.orElse(answer);
        last = Optional.of(why);
        ready.countDown();
        waiting.values().forEach(one -> one.complete(why));
    }

    private void listen() {
        Answer end = Answer.of(Answer.Kind.NEVER_STARTED, "");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] said = line.split(" ", 3);
                switch (said[0]) {
                    case READY -> {
                        end = Answer.of(Answer.Kind.DIED, "");
                        ready.countDown();
                    }
                    case NOT_READY -> end = Answer.of(Answer.Kind.NEVER_STARTED, decoded(said[1]));
                    case DONE -> answer(Integer.parseInt(said[1]), Answer.of(Answer.Kind.DONE, ""));
                    case FAILED -> answer(Integer.parseInt(said[1]), Answer.of(Answer.Kind.FAILED, decoded(said[2])));
                    // the virtual machine itself speaks here too, when it runs out of memory
                    default -> { }
                }
            }
        } catch (IOException e) {
            // the process is gone, which is what the end says
        }
        end(end);
    }

    synchronized boolean isGone() {
        return last.isPresent() || !process.isAlive();
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
            answers.println(NOT_READY + " " + encoded(e));
        } finally {
            over.countDown();
        }
    }

    private static void serve(String[] args, PrintStream answers) throws IOException {
        XmlFactories.choose();
        Store store = new Store(Path.of(args[1]));
        Templates templates = TemplateFolder.forReading(Path.of(args[0]));
        // what drafts are extracted with is no matter of several threads
        ThreadLocal<Preparation> preparation = ThreadLocal.withInitial(() ->
                new Preparation(templates, store, new Settings.Tool(args[2], new Digest(args[3])), EarlierRecords.NONE));
        // their own, and not ended when idle for a while: the next save would wait until another is ready
        ExecutorService readers = Underway.threads();
        BufferedReader drafts = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        answers.println(READY);
        for (String line = drafts.readLine(); line != null; line = drafts.readLine()) {
            String[] asked = line.split("\t", 4);
            DraftReference draft = new DraftReference(decoded(asked[3]), new Digest(asked[1]));
            readers.execute(() -> answers.println(read(asked[0], draft, new Digest(asked[2]), preparation.get(), store)));
        }
    }

    /** What fails here is not the draft's reading, which refuses it by itself, but putting its memo in the store. */
    private static String read(String number, DraftReference draft, Digest earlier, Preparation preparation, Store store) {
        try {
            preparation.after(EarlierRecords.kept(store, earlier)).fill(draft);
            return DONE + " " + number;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return FAILED + " " + number + " " + encoded(e);
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
