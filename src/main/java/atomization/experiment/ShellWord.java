package atomization.experiment;

/** Words of a command line. */
public final class ShellWord {
    private ShellWord() {}

    /** A word as it is typed: in quotes where it holds blanks or signs of the shell. */
    public static String of(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
