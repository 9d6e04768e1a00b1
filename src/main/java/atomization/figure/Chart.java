package atomization.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as plain data, from which a page and files in SVG and PNG are drawn alike.
 *
 * @param id short name, unique in a report, of small letters, digits and hyphens
 * @param title what it shows, in a few words
 * @param caption how to read it, what was left out
 * @param alternative what it shows, in words with numbers, for those who do not see it
 * @param marks what is drawn, from back to front
 * @param moments moments marked in it
 */
public record Chart(
        String id,
        String title,
        String caption,
        String alternative,
        Axis x,
        Axis y,
        List<Mark> marks,
        List<Moment> moments) {
    /** Checks the name, and keeps copies of the lists. */
    public Chart {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not a plain name: " + id);
        }
        marks = List.copyOf(marks);
        moments = List.copyOf(moments);
    }

    /** A chart without caption, alternative, marks and moments. */
    public static Chart of(String id, String title, Axis x, Axis y) {
        return new Chart(id, title, "", "", x, y, List.of(), List.of());
    }

    /** The same chart with a caption. */
    public Chart caption(String text) {
        return new Chart(id, title, text, alternative, x, y, marks, moments);
    }

    /** The same chart with an alternative in words. */
    public Chart alternative(String text) {
        return new Chart(id, title, caption, text, x, y, marks, moments);
    }

    /** The same chart with further marks in front of those it has. */
    public Chart with(List<? extends Mark> more) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(more);
        return new Chart(id, title, caption, alternative, x, y, all, moments);
    }

    /** The same chart with moments. */
    public Chart at(List<Moment> marked) {
        return new Chart(id, title, caption, alternative, x, y, marks, marked);
    }

    /** Whether nothing of it can be drawn. */
    public boolean isEmpty() {
        return marks.stream().noneMatch(mark -> Extent.ofY(mark).isKnown());
    }

    /** The names in its legend, in the order of the marks. */
    public List<String> names() {
        return marks.stream().map(Mark::name).distinct().toList();
    }
}
