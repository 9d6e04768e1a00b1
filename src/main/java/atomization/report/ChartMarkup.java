package atomization.report;

import static atomization.report.Html.escape;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import java.util.List;

/** What stands around a chart: title, caption, a button for each series, tools, a table for those who prefer one. */
final class ChartMarkup {
    private ChartMarkup() {}

    static String of(Block.Drawn drawn) {
        Chart chart = drawn.chart();
        String id = chart.id();
        StringBuilder out = new StringBuilder();
        out.append("<figure class=\"card")
                .append(drawn.wide() ? " wide" : "")
                .append("\" id=\"figure-")
                .append(id)
                .append("\" aria-labelledby=\"title-")
                .append(id)
                .append("\"><figcaption><h3 id=\"title-")
                .append(id)
                .append("\">")
                .append(escape(chart.title()))
                .append("</h3>");
        if (!chart.caption().isEmpty()) {
            out.append("<p>").append(escape(chart.caption())).append("</p>");
        }
        out.append("</figcaption>\n");
        legend(chart, out);
        out.append("<div class=\"plot\" data-chart=\"")
                .append(id)
                .append("\" id=\"plot-")
                .append(id)
                .append("\" tabindex=\"0\" role=\"application\" aria-roledescription=\"interactive chart\"")
                .append(" aria-describedby=\"about-")
                .append(id)
                .append("\" aria-label=\"")
                .append(escape(chart.title()))
                .append("\"></div>\n<p class=\"hidden\" id=\"about-")
                .append(id)
                .append("\">")
                .append(escape(chart.alternative()))
                .append(" Arrow keys move along the chart, plus and minus zoom, 0 shows all.</p>\n");
        tools(chart, out);
        return out.append("</figure>\n").toString();
    }

    private static void legend(Chart chart, StringBuilder out) {
        List<String> names = chart.names();
        out.append("<div class=\"legend\" role=\"group\" aria-label=\"Series of ")
                .append(escape(chart.title()))
                .append("\">");
        for (int k = 0; k < names.size(); k++) {
            Mark mark = sample(chart, names.get(k));
            out.append("<button type=\"button\" aria-pressed=\"true\" data-of=\"")
                    .append(chart.id())
                    .append("\" data-series=\"")
                    .append(k)
                    .append("\">")
                    .append(Swatch.of(mark))
                    .append(escape(names.get(k)))
                    .append("</button>");
        }
        out.append("</div>\n");
    }

    /** The mark that stands for a name in the legend: a line before a band. */
    private static Mark sample(Chart chart, String name) {
        List<Mark> marks =
                chart.marks().stream().filter(mark -> mark.name().equals(name)).toList();
        return marks.stream()
                .filter(mark -> !(mark instanceof Mark.Band))
                .findFirst()
                .orElse(marks.get(0));
    }

    /** Whether values upwards are amounts, so that their ratios have a meaning. */
    private static boolean canBeLogarithmic(Chart chart) {
        return chart.y().scale() == Axis.Scale.LINEAR
                && chart.marks().stream()
                        .allMatch(mark -> !(mark instanceof Mark.Bars || mark instanceof Mark.Cells)
                                && !(Extent.ofY(mark).low() < 0));
    }

    private static void tools(Chart chart, StringBuilder out) {
        String id = chart.id();
        String title = chart.title();
        out.append("<div class=\"tools\">");
        tool(id, "in", "Zoom in: " + title, "+", out);
        tool(id, "out", "Zoom out: " + title, "\u2212", out);
        tool(id, "all", "Show all: " + title, "All", out);
        if (canBeLogarithmic(chart)) {
            out.append("<button type=\"button\" aria-pressed=\"false\" data-of=\"")
                    .append(id)
                    .append("\" data-tool=\"log\" aria-label=\"Log scale: ")
                    .append(escape(chart.title()))
                    .append("\">Log</button>");
        }
        tool(id, "csv", "Data as CSV: " + title, "CSV", out);
        tool(id, "png", "Picture as PNG: " + title, "PNG", out);
        out.append("<details class=\"numbers\" data-table=\"")
                .append(id)
                .append("\"><summary>As a table<span class=\"hidden\">: ")
                .append(escape(title))
                .append("</span></summary></details></div>\n");
    }

    private static void tool(String id, String does, String label, String text, StringBuilder out) {
        out.append("<button type=\"button\" data-of=\"")
                .append(id)
                .append("\" data-tool=\"")
                .append(does)
                .append("\" aria-label=\"")
                .append(escape(label))
                .append("\">")
                .append(text)
                .append("</button>");
    }
}
