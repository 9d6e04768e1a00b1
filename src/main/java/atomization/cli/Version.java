package atomization.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version and commit that the jar's manifest names. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream in = url.openStream()) {
                Attributes attributes = new Manifest(in).getMainAttributes();
                String commit = attributes.getValue("Git-Commit");
                if (commit != null) {
                    return new String[] {
                        "atomization " + attributes.getValue("Implementation-Version") + " (commit " + commit + ")"
                    };
                }
            }
        }
        return new String[] {"atomization, not packaged"};
    }
}
