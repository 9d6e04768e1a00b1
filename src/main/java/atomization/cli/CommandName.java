package atomization.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The commands, in the order in which help shows them, each with the sentence that it says of itself. A command's own
 * class is loaded only when it is asked for, so that help and errors come at once.
 */
enum CommandName {
    RUN("Simulates a scenario and leaves a result folder."),
    TWIN("Runs a scenario with and without an intervention, and shows what it changes."),
    CHECK("Simulates replicates and tells whether what a scenario expects of its runs came about."),
    SWEEP("Explores parameters: many runs at the points of a design, and what depends on what."),
    SENSITIVITY("Says which parameters matter: screening by elementary effects, or shares of variance."),
    CALIBRATE("Fits parameters to a record, says how well they are known, and foretells with them."),
    SCORE("Compares what a result foretells with a record, and with naive forecasts."),
    CLAIMS("Tests claims of the essay and says what became of each."),
    STATUS("Says how far a sweep is, also while it runs elsewhere, and what it shows so far."),
    MERGE("Joins the parts of a sweep that were done in folders of their own."),
    QUERY("Answers SQL over the tables of a result, also of one that is still being made."),
    VIEW("Opens a window on the running model."),
    RECORD("Makes a film of a run, without a screen."),
    SNAPSHOT("Makes a picture of the network at a date, without a screen."),
    EXPORT("Writes the network with all attributes at a date, as GraphML or CSV."),
    VALIDATE("Checks scenario, sweep, study and claim files and names every error in them."),
    REPORT("Makes the report of a result again, from its data alone."),
    COMPARE("Draws results over one another, and their differences from the first."),
    OPEN("Shows the report of a result in the browser."),
    LIST("Lists scenarios, mechanisms, parameters, indicators, events and more."),
    DESCRIBE("Says what something is: meaning, unit, range, default, source, where it is used."),
    INIT("Writes a commented scenario to begin with."),
    VERIFY_CLASSICS("Simulates the classic models in scenarios/classics and compares them with known results."),
    BENCH("Measures speed, memory and start-up of the program on this machine."),
    COMPLETION("Prints a script by which bash and zsh complete commands and options."),
    MAN("Prints the manual page of a command, or writes those of all.");

    private final String description;

    CommandName(String description) {
        this.description = description;
    }

    /** The name as it is typed. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it does, in a sentence. */
    String description() {
        return description;
    }

    /** All names. */
    static List<String> labels() {
        return Arrays.stream(values()).map(CommandName::label).toList();
    }

    /** Makes the command. */
    Object make() {
        return switch (this) {
            case RUN -> new RunCommand();
            case TWIN -> new TwinCommand();
            case CHECK -> new CheckCommand();
            case SWEEP -> new SweepCommand();
            case SENSITIVITY -> new SensitivityCommand();
            case CALIBRATE -> new CalibrateCommand();
            case SCORE -> new ScoreCommand();
            case CLAIMS -> new ClaimsCommand();
            case STATUS -> new StatusCommand();
            case MERGE -> new MergeCommand();
            case QUERY -> new QueryCommand();
            case VIEW -> new ViewCommand();
            case RECORD -> new RecordCommand();
            case SNAPSHOT -> new SnapshotCommand();
            case EXPORT -> new ExportCommand();
            case REPORT -> new ReportCommand();
            case COMPARE -> new CompareCommand();
            case OPEN -> new OpenCommand();
            case VALIDATE -> new ValidateCommand();
            case LIST -> new ListCommand();
            case DESCRIBE -> new DescribeCommand();
            case INIT -> new InitCommand();
            case VERIFY_CLASSICS -> new VerifyClassicsCommand();
            case BENCH -> new BenchCommand();
            case COMPLETION -> new CompletionCommand();
            case MAN -> new ManCommand();
        };
    }
}
