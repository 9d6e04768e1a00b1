package atomization.report;

import atomization.figure.Chart;
import java.util.List;

/**
 * What a report says, before it is written as a page.
 *
 * @param title its title
 * @param kind what kind of result it shows, in a word or two
 * @param subtitle size, time and number of runs, in a line
 * @param lead what stands before the first section
 * @param sections its sections, in order
 * @param origin what made it: version of the program, in a line
 */
record Page(String title, String kind, String subtitle, List<Block> lead, List<Section> sections, String origin) {
    Page {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** The same page, with other files beside it. */
    Page withFiles(List<Block.FileLink> files) {
        List<Section> changed = sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.heading(),
                        section.shortHeading(),
                        section.blocks().stream()
                                .map(block -> block instanceof Block.Files ? new Block.Files(files) : block)
                                .toList()))
                .toList();
        return new Page(title, kind, subtitle, lead, changed, origin);
    }

    /** All charts, in the order in which they are met. */
    List<Chart> charts() {
        return java.util.stream.Stream.concat(
                        lead.stream(), sections.stream().flatMap(section -> section.blocks().stream()))
                .filter(Block.Drawn.class::isInstance)
                .map(block -> ((Block.Drawn) block).chart())
                .toList();
    }
}
