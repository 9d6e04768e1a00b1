package atomization.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a manifest says of the program and the machine that made a result. */
public final class Provenance {
    private static final String UNKNOWN = "unknown";

    private Provenance() {}

    /** Version and commit of the program, Java and its machine, operating system, processors, memory in bytes. */
    public static Map<String, Object> collect() {
        Attributes program = program();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", orUnknown(program.getValue("Implementation-Version")));
        facts.put("commit", orUnknown(program.getValue("Git-Commit")));
        facts.put("java", System.getProperty("java.version", UNKNOWN));
        facts.put(
                "virtualMachine",
                System.getProperty("java.vm.name", UNKNOWN) + " " + System.getProperty("java.vm.version", ""));
        facts.put(
                "system",
                System.getProperty("os.name", UNKNOWN) + " " + System.getProperty("os.version", "") + " "
                        + System.getProperty("os.arch", ""));
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("maximumMemory", Runtime.getRuntime().maxMemory());
        return facts;
    }

    /** The main attributes of the jar that holds this program; empty when it runs from a folder of classes. */
    private static Attributes program() {
        URL here = Provenance.class.getResource(Provenance.class.getSimpleName() + ".class");
        if (here == null || !here.getProtocol().equals("jar")) {
            return new Attributes();
        }
        String inJar = here.toString();
        String manifest = inJar.substring(0, inJar.indexOf("!/")) + "!/META-INF/MANIFEST.MF";
        try (InputStream in = new URL(manifest).openStream()) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException missing) {
            return new Attributes();
        }
    }

    private static String orUnknown(@org.jspecify.annotations.Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
