package atomization.report;

import atomization.figure.Box;
import atomization.figure.Collective;
import atomization.figure.Colouring;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.NetworkLegend;
import atomization.figure.NetworkPicture;
import atomization.figure.NetworkStyle;
import atomization.figure.Seating;
import atomization.figure.SvgCanvas;
import atomization.figure.TiePairs;
import atomization.figure.View;
import atomization.results.CsvReader;
import atomization.results.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the sampled workers and their ties at each date of the sample, each worker at the same place as before. */
final class NetworkPictures {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 540;
    private static final double WEAKEST = 0.3;
    private static final List<String> LAYERS = List.of("workplace", "residence", "acquaintance");
    private static final String SVG = "image/svg+xml";

    /** A worker at a date. */
    private record Person(
            int worker, String enterprise, String name, String workshop, String work, double fear, String acting) {}

    private final Map<String, List<Person>> persons = new LinkedHashMap<>();
    private final Map<String, TiePairs.Builder> ties = new LinkedHashMap<>();
    private final Map<Integer, Integer> rows = new LinkedHashMap<>();

    private NetworkPictures() {}

    /** The section, without blocks if the result holds no sample. */
    static Section section(Path folder) throws IOException {
        NetworkPictures pictures = new NetworkPictures();
        Path workers = folder.resolve(Table.NETWORK_WORKERS.file());
        Path between = folder.resolve(Table.NETWORK_TIES.file());
        List<Block> blocks = new ArrayList<>();
        if (Files.exists(workers) && Files.exists(between)) {
            pictures.readWorkers(workers);
            pictures.readTies(between);
            if (!pictures.rows.isEmpty()) {
                blocks.add(new Block.Paragraph("The same " + pictures.rows.size()
                        + " workers of a few workshops at " + pictures.persons.size()
                        + " dates of the first run, with the ties of strength " + WEAKEST
                        + " or more between them. Boxes are the enterprises in which they began; who works elsewhere stands at the upper right, who has"
                        + " no work at the lower right."));
                blocks.add(new Block.Pictures(pictures.drawn()));
            }
        }
        return new Section("network", "The network", "Network", blocks);
    }

    private void readWorkers(Path table) throws IOException {
        try (CsvReader reader = new CsvReader(table)) {
            while (reader.next()) {
                Person person = new Person(
                        Integer.parseInt(text(reader, "worker")),
                        text(reader, "enterprise"),
                        text(reader, "name"),
                        text(reader, "workshop"),
                        text(reader, "work"),
                        reader.number(reader.column("fear")),
                        text(reader, "acting"));
                persons.computeIfAbsent(text(reader, "date"), none -> new ArrayList<>())
                        .add(person);
                rows.putIfAbsent(person.worker(), rows.size());
            }
        }
    }

    private void readTies(Path table) throws IOException {
        try (CsvReader reader = new CsvReader(table)) {
            while (reader.next()) {
                Integer from = rows.get(Integer.parseInt(text(reader, "from")));
                Integer to = rows.get(Integer.parseInt(text(reader, "to")));
                if (from != null && to != null) {
                    ties.computeIfAbsent(text(reader, "date"), none -> new TiePairs.Builder())
                            .add(
                                    from,
                                    to,
                                    LAYERS.indexOf(text(reader, "layer")),
                                    reader.number(reader.column("strength")));
                }
            }
        }
    }

    private static String text(CsvReader reader, String column) throws IOException {
        int place = reader.column(column);
        if (place < 0) {
            throw new IOException("a table of the network has no column " + column);
        }
        return reader.text(place);
    }

    private List<Block.Picture> drawn() {
        List<Person> first = persons.values().iterator().next();
        Map<String, Integer> outerNumbers = new TreeMap<>();
        Map<String, Integer> innerNumbers = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        int[] inner = new int[rows.size()];
        int[] outer = new int[rows.size()];
        for (Person person : first) {
            Integer known = outerNumbers.putIfAbsent(person.enterprise(), outerNumbers.size());
            if (known == null) {
                names.add(person.name());
            }
            innerNumbers.putIfAbsent(person.workshop(), innerNumbers.size());
            int row = row(person);
            inner[row] = innerNumbers.getOrDefault(person.workshop(), 0);
            outer[row] = outerNumbers.getOrDefault(person.enterprise(), 0);
        }
        NetworkLayout layout = NetworkLayout.ofWorkers(inner, outer, true);
        Seating seating = new Seating(layout, rows.size());
        List<Block.Picture> pictures = new ArrayList<>();
        persons.forEach(
                (date, now) -> pictures.add(picture(date, now, layout, seating, innerNumbers, outerNumbers, names)));
        return pictures;
    }

    private int row(Person person) {
        return rows.getOrDefault(person.worker(), 0);
    }

    private Block.Picture picture(
            String date,
            List<Person> now,
            NetworkLayout layout,
            Seating seating,
            Map<String, Integer> innerNumbers,
            Map<String, Integer> outerNumbers,
            List<String> names) {
        int[] group = new int[rows.size()];
        Arrays.fill(group, NetworkLayout.NOWHERE);
        float[] fear = new float[rows.size()];
        byte[] mark = new byte[rows.size()];
        int[] members = new int[names.size()];
        int[] acting = new int[names.size()];
        double[] sum = new double[names.size()];
        for (Person person : now) {
            int row = row(person);
            Integer workshop = person.work().equals("employed") ? innerNumbers.get(person.workshop()) : null;
            boolean here = workshop != null;
            group[row] = workshop != null
                    ? workshop
                    : switch (person.work()) {
                        case "unemployed" -> NetworkLayout.WITHOUT_WORK;
                        case "gone" -> NetworkLayout.NOWHERE;
                        default -> NetworkLayout.OUTSIDE;
                    };
            fear[row] = (float) person.fear();
            mark[row] = marked(person.acting());
            Integer employer = outerNumbers.get(person.enterprise());
            if (here && employer != null) {
                members[employer]++;
                acting[employer] += mark[row] == 0 ? 0 : 1;
                sum[employer] += person.fear();
            }
        }
        seating.seat(group);
        List<Collective> collectives = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            collectives.add(new Collective(
                    names.get(k),
                    members[k] + " of them",
                    acting[k] > 0 ? Collective.Condition.DISPUTE : Collective.Condition.QUIET,
                    members[k] == 0 ? Double.NaN : sum[k] / members[k],
                    members[k] == 0 ? 0 : acting[k] / (double) members[k]));
        }
        TiePairs all = ties.getOrDefault(date, new TiePairs.Builder()).build();
        NetworkFrame frame = NetworkFrame.ofPersons(group, seating.x(), seating.y(), fear, mark, all, collectives);
        long strong = java.util.stream.IntStream.range(0, all.count())
                .filter(k -> all.strength()[k] >= WEAKEST)
                .count();
        String caption = date + ": " + Say.count(strong, "tie", "ties") + " of strength " + WEAKEST + " or more, "
                + Say.count(
                        now.stream()
                                .filter(one -> one.work().equals("unemployed"))
                                .count(),
                        "worker",
                        "workers")
                + " without work, " + Say.count(Arrays.stream(acting).sum(), "of them acts", "of them act");
        return new Block.Picture(SVG, svg(frame, layout, caption), caption, "Network of workers, " + caption + ".");
    }

    private static byte marked(String acting) {
        return (byte)
                switch (acting) {
                    case "strike" -> NetworkFrame.STRIKES;
                    case "assembly" -> NetworkFrame.ASSEMBLES;
                    case "both" -> NetworkFrame.STRIKES | NetworkFrame.ASSEMBLES;
                    default -> 0;
                };
    }

    private static byte[] svg(NetworkFrame frame, NetworkLayout layout, String title) {
        NetworkStyle style = NetworkStyle.of(Colouring.ofShare("fear", 1), WEAKEST);
        SvgCanvas canvas = new SvgCanvas(WIDTH, (int) (HEIGHT + NetworkLegend.HEIGHT), title);
        Box window = new Box(0, 0, WIDTH, HEIGHT);
        new NetworkPicture(layout, style).draw(canvas, frame, View.whole(layout, window));
        NetworkLegend.draw(canvas, style, new Box(0, HEIGHT, WIDTH, NetworkLegend.HEIGHT));
        return canvas.text().getBytes(StandardCharsets.UTF_8);
    }
}
