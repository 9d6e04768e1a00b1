package atomization.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page of a run and its replicates. */
final class RunReport implements ReportKind {
    /** How many weeks a chart shows at most: all of a run of twenty years, and what fits into the size of a page. */
    private static final int MOST_POINTS = 1100;

    /** The essay from which scenarios and claims quote. */
    static final String ESSAY =
            "V. Damier, Atomization of society and social self-organization: Context of Russia, 2003";

    @Override
    public boolean reads(String kind) {
        return kind.equals("run");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        RunData run = RunData.read(folder);
        DisputeTable disputes = DisputeTable.read(folder);
        RunSummaryBlocks summary = new RunSummaryBlocks(run, disputes);
        CurveCharts curves = new CurveCharts(run, MOST_POINTS);
        List<Section> sections = new ArrayList<>();
        List<Block> action = new ArrayList<>(List.of(summary.sentences()));
        action.add(curves.legend());
        action.addAll(curves.of(Curves.ACTION));
        sections.add(new Section("action", "Acting together", "Action", action));
        sections.add(new RecordComparison(run).section());
        sections.add(new DisputeCharts(run, disputes).section());
        sections.add(new Section("society", "What becomes of society", "Society", curves.of(Curves.STATE)));
        sections.add(NetworkPictures.section(folder));
        sections.add(new DriverCharts(run).section());
        sections.add(OriginSections.parameters(folder));
        sections.add(OriginSections.origin(folder, manifest, run.dictionary().files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        return new Page(title(manifest), "Run", subtitle(run), lead(run, summary), sections, manifest.origin());
    }

    static String title(Manifest manifest) {
        String title = manifest.text("title");
        return title.isEmpty() ? "A run without a title" : title;
    }

    static String subtitle(RunData run) {
        Manifest manifest = run.manifest();
        double workers = manifest.number("scenario", "run", "workers");
        String size = Double.isNaN(workers) ? "" : Say.plain(workers) + " workers, ";
        List<String> dates = run.weeks().labels();
        String time = dates.isEmpty() ? "no week" : time(LocalDate.parse(dates.get(0)), weeks(run));
        List<String> seeds = manifest.texts("seeds");
        String seed =
                seeds.isEmpty() ? "" : seeds.size() == 1 ? ", seed " + seeds.get(0) : ", seeds from " + seeds.get(0);
        return size + time + ", " + Say.count(run.replicates(), "run", "replicates") + seed;
    }

    /** How many weeks were simulated: a published copy holds only some of them. */
    private static int weeks(RunData run) {
        double weeks = run.manifest().number("scenario", "run", "weeks");
        return Double.isNaN(weeks) ? run.weeks().labels().size() : (int) weeks;
    }

    private static String time(LocalDate start, int weeks) {
        return Say.count(weeks, "week", "weeks") + " from " + start + " to " + start.plusWeeks(weeks - 1L);
    }

    private static List<Block> lead(RunData run, RunSummaryBlocks summary) {
        List<Block> lead = new ArrayList<>();
        String essay = run.manifest().text("scenario", "essay");
        if (!essay.isEmpty()) {
            lead.add(new Block.Quotation("\u201c" + essay.strip() + "\u201d", ESSAY));
        }
        String about = run.manifest().text("scenario", "about");
        if (!about.isEmpty()) {
            lead.add(new Block.Paragraph(about.strip()));
        }
        lead.add(new Block.Remark((run.replicates() == 1
                        ? "This is one run: one draw from a wide distribution. Another seed gives other numbers. "
                        : "")
                + "What the rules of the model assume cannot be a finding; the model's document says what they"
                + " assume."));
        lead.add(summary.tiles());
        return lead;
    }
}
