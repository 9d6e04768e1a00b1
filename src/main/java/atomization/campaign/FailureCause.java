package atomization.campaign;

/** Says in a line why a run failed. */
final class FailureCause {
    private static final String PROJECT = "atomization.";

    private FailureCause() {}

    static String ofMemory(OutOfMemoryError memory) {
        return "memory did not suffice, also alone (limit "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB): " + memory.getMessage();
    }

    /** The message for the user if that is what it holds, else the error with the place in the program. */
    static String of(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (thrown instanceof atomization.scenario.InvalidInput) {
            return message;
        }
        String what = thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + message);
        for (StackTraceElement place : thrown.getStackTrace()) {
            if (place.getClassName().startsWith(PROJECT)) {
                return what + " (at " + place.getClassName() + "." + place.getMethodName() + ", line "
                        + place.getLineNumber() + ")";
            }
        }
        return what;
    }
}
