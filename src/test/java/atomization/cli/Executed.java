package atomization.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was executed in this process: its exit code and what it printed. */
record Executed(int code, String out, String err) {
    static Executed of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Executed(code, out.toString(), err.toString());
    }
}
