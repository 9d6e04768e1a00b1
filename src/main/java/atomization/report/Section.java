package atomization.report;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id short name, unique in the page, of small letters, digits and hyphens
 * @param heading its heading
 * @param shortHeading what the contents call it
 * @param blocks what it consists of
 */
record Section(String id, String heading, String shortHeading, List<Block> blocks) {
    Section {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not a plain name: " + id);
        }
        blocks = List.copyOf(blocks);
    }

    static Section of(String id, String heading, String shortHeading, Block... blocks) {
        return new Section(id, heading, shortHeading, List.of(blocks));
    }
}
