package atomization.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's page of findings. Its words are written by hand and say nothing that another run could make untrue; every
 * number stands in a block between {@code <!-- generated: name -->} and {@code <!-- end -->}, made from published data.
 *
 * @param project the folder of the project
 */
public record FindingsPage(Path project) {
    /** Where the page lies in the project's folder. */
    public static final String PAGE = "src/site/markdown/findings.md";

    /** Where the published run of the second wave lies in the project's folder. */
    public static final String SECOND_WAVE = "results/reference/second-wave";

    /** Where the published claims lie in the project's folder. */
    public static final String CLAIMS = "results/reference/claims";

    private static final String IMAGES = "src/site/resources/images/";
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", Pattern.MULTILINE);

    /**
     * Writes the page and its pictures anew.
     *
     * @return the page
     * @throws IOException if published data are missing or cannot be read; the message is for the user
     */
    public Path write() throws IOException {
        for (Map.Entry<String, String> picture : pictures().entrySet()) {
            Files.writeString(project.resolve(picture.getKey()), picture.getValue(), StandardCharsets.UTF_8);
        }
        Path page = project.resolve(PAGE);
        Reports.replace(page, refreshed(Files.readString(page, StandardCharsets.UTF_8)));
        return page;
    }

    /** A text of the page with its blocks made anew. */
    public String refreshed(String text) throws IOException {
        Map<String, String> blocks = blocks();
        Matcher matcher = BLOCK.matcher(text);
        StringBuilder fresh = new StringBuilder();
        while (matcher.find()) {
            String made = blocks.get(matcher.group(2));
            if (made == null) {
                throw new IOException(PAGE + ": there is nothing to generate by the name " + matcher.group(2)
                        + "; there are " + String.join(", ", blocks.keySet()));
            }
            matcher.appendReplacement(
                    fresh, Matcher.quoteReplacement(matcher.group(1) + "\n" + made + "\n" + matcher.group(3)));
        }
        return matcher.appendTail(fresh).toString();
    }

    private Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        SecondWaveFindings wave = new SecondWaveFindings(project.resolve(SECOND_WAVE));
        blocks.put("second-wave", wave.text());
        blocks.put("second-wave-errors", wave.errors());
        blocks.put("second-wave-society", wave.society());
        CaseFindings cases = new CaseFindings(project.resolve("src/site/markdown"));
        blocks.put("cases", cases.cases());
        blocks.put("unmet", cases.unmet());
        blocks.put("classics", cases.classics());
        blocks.put("claims", new ClaimFindings(project.resolve(CLAIMS)).text());
        return blocks;
    }

    /** The pictures of the page, by their paths in the project: those that are published with the second wave. */
    public Map<String, String> pictures() throws IOException {
        Map<String, String> pictures = new LinkedHashMap<>();
        Path figures = project.resolve(SECOND_WAVE).resolve(Publication.FIGURES);
        for (String picture : Publication.PICTURES) {
            pictures.put(
                    IMAGES + "findings-" + picture + ".svg",
                    Files.readString(figures.resolve(picture + ".svg"), StandardCharsets.UTF_8));
        }
        return pictures;
    }
}
