package atomization.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, in the language of {@code man} (roff), from what its help says. */
final class ManPage {
    private static final String EXAMPLES = "Examples:";

    private final CommandSpec spec;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * The page of a command of the whole command line, or of the program itself.
     *
     * @param command with all its options
     */
    static String of(CommandLine command) {
        return new ManPage(command.getCommandSpec()).text();
    }

    /** The name by which {@code man} knows the page: {@code atomization-run}. */
    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String text() {
        String name = spec.qualifiedName("-");
        page.append(".TH \"").append(name.toUpperCase(java.util.Locale.ROOT)).append("\" 1 \"\" \"Atomization\"\n");
        section("NAME", name + " - " + String.join(" ", spec.usageMessage().description()));
        heading("SYNOPSIS");
        verbatim(new Help(spec, Help.Ansi.OFF).synopsis(0).lines().toList());
        heading(spec.subcommands().isEmpty() ? "OPTIONS" : "COMMANDS");
        for (CommandLine command : spec.subcommands().values()) {
            entry(
                    "atomization-" + command.getCommandName() + "(1)",
                    command.getCommandSpec().usageMessage().description());
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            entry(parameter.paramLabel(), parameter.description());
        }
        for (OptionSpec option : spec.options()) {
            boolean bare = option.arity().max() == 0;
            entry(String.join(", ", option.names()) + (bare ? "" : "=" + option.paramLabel()), described(option));
        }
        footer();
        section("SEE ALSO", spec.parent() == null ? "atomization-run(1)" : "atomization(1)");
        return page.toString();
    }

    private static String[] described(ArgSpec option) {
        return option.description().length == 0 ? new String[] {""} : option.description();
    }

    /** What stands under a command's help: remarks, then examples. */
    private void footer() {
        List<String> remarks = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        boolean after = false;
        for (String line : spec.usageMessage().footer()) {
            if (line.equals(EXAMPLES) || line.equals("Begin with:")) {
                after = true;
            } else if (!line.isEmpty()) {
                (after ? examples : remarks).add(line.strip());
            }
        }
        if (!remarks.isEmpty()) {
            section("NOTES", String.join(" ", remarks));
        }
        if (!examples.isEmpty()) {
            heading("EXAMPLES");
            verbatim(examples);
        }
    }

    private void heading(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void section(String name, String text) {
        heading(name);
        page.append(plain(text)).append('\n');
    }

    private void entry(String name, String[] description) {
        page.append(".TP\n.B ").append(plain(name)).append('\n');
        page.append(plain(String.join(" ", description))).append('\n');
    }

    private void verbatim(List<String> lines) {
        page.append(".nf\n");
        lines.forEach(line -> page.append(plain(line)).append('\n'));
        page.append(".fi\n");
    }

    /** Text in which nothing is taken for a request. */
    private static String plain(String text) {
        String escaped =
                text.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
