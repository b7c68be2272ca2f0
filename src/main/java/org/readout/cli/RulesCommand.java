package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.readout.batch.template.RulesFile;
import org.readout.check.RuleBook;
import org.readout.finding.RuleText;
import org.readout.finding.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout rules} */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists what drafts are checked for: id, level, why, an example and how to mend it.",
        footerHeading = "%nExamples:%n", footer = {
            "  readout rules                      all, in a table",
            "  readout rules word-doubled         one, whole",
            "  readout rules --page rules.html    a page to hand around",
            "  readout rules --json               for a program",
            "",
            "A memo type chooses under “rules:” in templates/types, a draft in its front matter or document properties:",
            "  readout-rules: word-doubled off because it is a quotation"})
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this rule, with all there is to say of it.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--json", description = "Write the rules to standard output as JSON.")
    private boolean json;

    @Option(names = "--page", paramLabel = "FILE", description = "Write the rules to this file as a web page.")
    private Optional<Path> page = Optional.empty();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<RuleText> rules = id.map(this::one).map(List::of).orElseGet(RuleBook::texts);
        if (page.isPresent()) {
            RulesFile.write(page.get(), rules);
            terminal.out().println(page.get());
        } else if (json) {
            terminal.out().println(Json.of(rules));
        } else if (id.isPresent()) {
            terminal.out().print(whole(rules.get(0)));
        } else {
            terminal.out().print(table(rules));
        }
        return ExitCode.OK;
    }

    private RuleText one(String wanted) {
        List<String> ids = RuleBook.texts().stream().map(RuleText::id).toList();
        return RuleBook.texts().stream().filter(rule -> rule.id().equals(wanted)).findFirst().orElseThrow(() ->
                new ParameterException(line(), "There is no rule “" + wanted + "”."
                        + Spelling.nearest(wanted, ids).map(near -> " Did you mean “" + near + "”?").orElse("")));
    }

    private CommandLine line() {
        return command.commandLine();
    }

    private static String table(List<RuleText> rules) {
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder table = new StringBuilder();
        String chapter = "";
        for (RuleText rule : rules) {
            if (!rule.chapter().equals(chapter)) {
                chapter = rule.chapter();
                table.append(table.isEmpty() ? "" : "\n").append(chapter).append('\n');
            }
            table.append("  ").append(rule.id()).append(" ".repeat(widest - rule.id().length() + 2)).append(rule.level().id())
                    .append(" ".repeat(7 - rule.level().id().length())).append(rule.fixed() ? " * " : "   ").append(rule.reason()).append('\n');
        }
        return table.append("\n").append(rules.size()).append(" rules. * cannot be switched off. “readout rules ID” says how to mend what a rule finds.\n").toString();
    }

    private static String whole(RuleText rule) {
        return rule.id() + " (" + rule.level().id() + ", " + rule.chapter() + ")\n\n"
                + "  " + rule.reason() + "\n"
                + "  Example: " + rule.example() + "\n"
                + "  → " + rule.hint() + "\n\n"
                + (rule.fixed() ? "  It protects the release, so it can be neither switched off nor lowered.\n"
                        : "  In one draft: readout-rules: " + rule.id() + " off because …\n"
                                + "  In a memo type: rules: [{rule: " + rule.id() + ", level: off, reason: …}]\n");
    }
}
