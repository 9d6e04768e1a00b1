package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import atomization.report.DisputeTable.Dispute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Draws the disputes of a run: when they were, how large, how they ended; and how sizes and lengths are distributed. */
final class DisputeCharts {
    private static final int MOST_DRAWN = 700;
    private static final int FOR_DISTRIBUTION = 8;
    private static final int MOST_STEPS = 250;

    private final RunData run;
    private final DisputeTable table;

    /** How an ending is drawn. */
    private record Ending(String outcome, String says, int hue, Mark.Shape shape) {}

    private static final List<Ending> ENDINGS = List.of(
            new Ending("conceded", "conceded", 2, Mark.Shape.DISC),
            new Ending("lost", "lost", 1, Mark.Shape.TRIANGLE),
            new Ending("closed", "enterprise closed", 6, Mark.Shape.SQUARE),
            new Ending("open", "open at the end", 0, Mark.Shape.RING));

    DisputeCharts(RunData run, DisputeTable table) {
        this.run = run;
        this.table = table;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        List<Dispute> all = table.ofAll();
        if (all.isEmpty()) {
            blocks.add(new Block.Paragraph("No dispute opened in " + replicates() + "."));
            return new Section("disputes", "Disputes", "Disputes", blocks);
        }
        blocks.add(new Block.Paragraph(summary(all)));
        timeline("strike", "Strikes: when, how large, how they ended", blocks);
        timeline("assembly", "Assemblies: when, how large, how they ended", blocks);
        if (all.size() >= FOR_DISTRIBUTION) {
            blocks.add(new Block.Drawn(
                    distribution(
                            "sizes",
                            "How large disputes are",
                            "participants",
                            Dispute::participants,
                            "Share of disputes with at least so many participants, both axes logarithmic: a straight line"
                                    + " would be a power law."),
                    false));
            blocks.add(new Block.Drawn(
                    distribution(
                            "lengths",
                            "How long disputes last",
                            "weeks",
                            Dispute::weeks,
                            "Share of disputes that last at least so many weeks, both axes logarithmic."),
                    false));
        } else {
            blocks.add(new Block.Paragraph("Too few disputes for a distribution of their sizes."));
        }
        return new Section("disputes", "Disputes", "Disputes", blocks);
    }

    private String replicates() {
        return run.replicates() == 1 ? "this run" : "these " + run.replicates() + " replicates";
    }

    private String summary(List<Dispute> all) {
        StringBuilder text =
                new StringBuilder(Say.count(all.size(), "dispute", "disputes") + " in " + replicates() + ": ");
        List<String> parts = new ArrayList<>();
        for (Ending ending : ENDINGS) {
            long number = all.stream()
                    .filter(dispute -> dispute.outcome().equals(ending.outcome()))
                    .count();
            if (number > 0) {
                parts.add(Say.percent((double) number / all.size()) + " " + ending.says());
            }
        }
        int[] weeks = all.stream().mapToInt(Dispute::weeks).sorted().toArray();
        int[] size = all.stream().mapToInt(Dispute::participants).sorted().toArray();
        text.append(String.join(", ", parts))
                .append(". Half of them lasted at most ")
                .append(Say.count(weeks[(weeks.length - 1) / 2], "week", "weeks"))
                .append(" and had at most ")
                .append(Say.count(size[(size.length - 1) / 2], "participant", "participants"))
                .append("; the longest lasted ")
                .append(Say.count(weeks[weeks.length - 1], "week", "weeks"))
                .append(", the largest had ")
                .append(Say.count(size[size.length - 1], "participant", "participants"))
                .append(".");
        return text.toString();
    }

    private void timeline(String arena, String title, List<Block> blocks) {
        boolean together = table.ofAll().size() <= MOST_DRAWN;
        List<Dispute> those = (together ? table.ofAll() : table.ofFirst())
                .stream()
                        .filter(dispute -> dispute.arena().equals(arena))
                        .sorted(Comparator.comparingInt(Dispute::participants).reversed())
                        .toList();
        if (those.isEmpty()) {
            return;
        }
        List<Dispute> drawn = those.subList(0, Math.min(MOST_DRAWN, those.size()));
        List<Mark> marks = new ArrayList<>();
        for (Ending ending : ENDINGS) {
            List<Dispute> some = drawn.stream()
                    .filter(dispute -> dispute.outcome().equals(ending.outcome()))
                    .sorted(Comparator.comparing(Dispute::start))
                    .toList();
            if (!some.isEmpty()) {
                marks.add(spans(ending, some));
            }
        }
        int left = those.size() - drawn.size();
        Chart chart = Chart.of(
                        "timeline-" + arena,
                        title,
                        Axis.time(),
                        Axis.log("participants").between(1, Double.NaN))
                .caption((run.replicates() == 1 ? "" : together ? "All replicates together. " : "The first replicate. ")
                        + "Each stroke is a dispute, from its opening to its end; height: distinct participants."
                        + (left == 0
                                ? ""
                                : " Shown are the " + drawn.size() + " largest; "
                                        + Say.count(left, "smaller one is", "smaller ones are") + " left out."))
                .alternative(Say.count(those.size(), "dispute", "disputes") + " from "
                        + those.stream()
                                .map(Dispute::start)
                                .min(Comparator.naturalOrder())
                                .orElseThrow() + " to "
                        + those.stream()
                                .map(Dispute::start)
                                .max(Comparator.naturalOrder())
                                .orElseThrow() + "; the largest, "
                        + note(those.get(0)) + ".")
                .with(marks)
                .at(run.moments());
        blocks.add(new Block.Drawn(chart, true));
    }

    private static Mark spans(Ending ending, List<Dispute> disputes) {
        return new Mark.Spans(
                ending.says(),
                ending.hue(),
                ending.shape(),
                disputes.stream().mapToDouble(d -> d.start().toEpochDay()).toArray(),
                disputes.stream()
                        .mapToDouble(d -> d.start().plusWeeks(d.weeks()).toEpochDay())
                        .toArray(),
                disputes.stream()
                        .mapToDouble(d -> Math.max(1, d.participants()))
                        .toArray(),
                disputes.stream().map(DisputeCharts::note).toList());
    }

    private static String note(Dispute dispute) {
        return dispute.name() + ", from " + dispute.start() + ", " + Say.count(dispute.weeks(), "week", "weeks") + ": "
                + Say.count(dispute.participants(), "participant", "participants") + " of "
                + Say.count(dispute.members(), "member", "members") + ", " + dispute.form() + ", " + dispute.outcome();
    }

    private Chart distribution(String id, String title, String label, ToIntFunction<Dispute> measure, String caption) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String arena : List.of("strike", "assembly")) {
            int[] values = table.ofAll().stream()
                    .filter(dispute -> dispute.arena().equals(arena))
                    .mapToInt(measure)
                    .filter(value -> value > 0)
                    .sorted()
                    .toArray();
            if (values.length >= FOR_DISTRIBUTION) {
                String name = arena.equals("strike") ? "strikes" : "assemblies";
                marks.add(tail(name, arena.equals("strike") ? 1 : 3, values));
                words.append(Say.count(values.length, "dispute", "disputes") + ", " + name + ": half have at least "
                        + values[values.length / 2] + " " + label + ", one in ten at least "
                        + values[(int) (0.9 * values.length)] + ". ");
            }
        }
        return Chart.of(id, title, Axis.log(label), Axis.log("share of disputes"))
                .caption(caption + (run.replicates() == 1 ? "" : " All replicates together."))
                .alternative(words.toString().strip())
                .with(marks);
    }

    /** The share that is at least as large, at each size that occurs. */
    private static Mark tail(String name, int hue, int[] sorted) {
        List<double[]> points = new ArrayList<>();
        double lastX = 0;
        double lastY = 2;
        double ratio = Math.pow(sorted[sorted.length - 1] + 1.0, 1.0 / MOST_STEPS);
        for (int k = 0; k < sorted.length; k++) {
            boolean begins = k == 0 || sorted[k] != sorted[k - 1];
            double share = (double) (sorted.length - k) / sorted.length;
            boolean far = sorted[k] > lastX * ratio || share < lastY / 1.05 || k == sorted.length - 1;
            if (begins && far) {
                points.add(new double[] {sorted[k], share});
                lastX = sorted[k];
                lastY = share;
            }
        }
        double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
        double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
        return new Mark.Line(
                name, hue, hue == 1 ? Mark.Stroke.SOLID : Mark.Stroke.DASHED, false, x, Arrays.copyOf(y, y.length));
    }
}
