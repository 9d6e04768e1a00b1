package atomization.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What every page consists of besides its own content: style, script, and the library that draws charts. Pages admit only
 * these, by their checksums.
 *
 * @param style the style sheet
 * @param library Apache ECharts, with the notice of its licence
 * @param script what brings the page to life
 */
record PageParts(String style, String library, String script) {
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    /**
     * Reads them from the program.
     *
     * @throws IOException if the program lacks one of them
     */
    static PageParts read() throws IOException {
        return new PageParts(resource("page.css"), resource(LIBRARY), resource("page.js"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name + ", which every report needs");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("</script") || text.contains("</style") || text.contains("<!--")) {
                throw new IOException(name + " cannot stand inside a page");
            }
            // browsers see line feeds alone, and the checksum has to be of what they see
            return text.replace("\r\n", "\n");
        }
    }

    /** The policy that admits these parts and pictures inside the page, and nothing else from anywhere. */
    String contentSecurityPolicy() {
        return "default-src 'none'; script-src " + checksum(library) + " " + checksum(script) + "; style-src "
                + checksum(style) + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String checksum(String part) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
