package atomization.report;

import static atomization.report.Html.escape;

import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Writes a page as one file of HTML that needs nothing else and asks nothing of any network. */
final class PageWriter {
    private static final int MOST_SHOWN_ROWS = 40;

    private final StringBuilder out = new StringBuilder(1 << 21);
    private final Page page;

    private PageWriter(Page page) {
        this.page = page;
    }

    /** The page, whole. */
    static String write(Page page, PageParts parts) {
        PageWriter writer = new PageWriter(page);
        writer.head(parts);
        writer.body();
        writer.scripts(parts);
        return writer.out.append("</body>\n</html>\n").toString();
    }

    private PageWriter add(String markup) {
        out.append(markup);
        return this;
    }

    private void head(PageParts parts) {
        add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + parts.contentSecurityPolicy() + "\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        add("<meta name=\"generator\" content=\"").add(escape(page.origin())).add("\">\n");
        add("<link rel=\"icon\" href=\"data:,\">\n");
        add("<title>")
                .add(escape(page.title()))
                .add(" · ")
                .add(escape(page.kind()))
                .add("</title>\n");
        add("<style>").add(parts.style()).add("</style>\n</head>\n<body>\n");
    }

    private void body() {
        add("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n");
        add("<div class=\"bar\"><nav aria-label=\"Contents\"><ul>");
        for (Section section : page.sections()) {
            add("<li><a href=\"#" + section.id() + "\">")
                    .add(escape(section.shortHeading()))
                    .add("</a></li>");
        }
        add("</ul></nav><div class=\"controls\">");
        add("<button type=\"button\" id=\"theme\" aria-label=\"Colours: as the system has them\">Colours</button>");
        add("<button type=\"button\" id=\"print\">Print</button></div></div>\n");
        add("<header><p class=\"kind\">")
                .add(escape(page.kind()))
                .add("</p><h1>")
                .add(escape(page.title()));
        add("</h1><p class=\"subtitle\">").add(escape(page.subtitle())).add("</p></header>\n");
        add("<noscript><p class=\"remark\">Charts need JavaScript, which is switched off here. All numbers are in the");
        add(" tables beside this page.</p></noscript>\n<main id=\"content\">\n");
        add("<div class=\"lead\">\n");
        page.lead().forEach(this::block);
        add("</div>\n");
        for (Section section : page.sections()) {
            add("<section id=\"" + section.id() + "\" aria-labelledby=\"h-" + section.id() + "\">\n<h2 id=\"h-"
                    + section.id() + "\">");
            add(escape(section.heading())).add("</h2>\n<div class=\"blocks\">\n");
            section.blocks().forEach(this::block);
            add("</div>\n</section>\n");
        }
        add("</main>\n<footer><p>").add(escape(page.origin()));
        add(". Charts are drawn by Apache ECharts 5.5.0 (Apache License 2.0), which stands inside this page with its");
        add(" notice. The page asks nothing of any network.</p></footer>\n");
        add("<div id=\"spoken\" class=\"hidden\" role=\"status\" aria-live=\"polite\"></div>\n");
    }

    private void scripts(PageParts parts) {
        add("<script type=\"application/json\" id=\"report-data\">");
        add(ScriptData.of(ChartData.of(page.charts()))).add("</script>\n");
        add("<script>").add(parts.library()).add("</script>\n");
        add("<script>").add(parts.script()).add("</script>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add("<p>").add(escape(paragraph.text())).add("</p>\n");
        } else if (block instanceof Block.Remark remark) {
            add("<p class=\"remark\">").add(escape(remark.text())).add("</p>\n");
        } else if (block instanceof Block.Heading heading) {
            add("<h3 class=\"entry wide\" id=\"" + heading.id() + "\">").add(escape(heading.text()));
            add(" <a href=\"#" + heading.back() + "\">")
                    .add(escape(heading.backText()))
                    .add("</a></h3>\n");
        } else if (block instanceof Block.Quotation quotation) {
            add("<figure class=\"quotation\"><blockquote><p>").add(escape(quotation.text()));
            add("</p></blockquote><figcaption>").add(escape(quotation.source())).add("</figcaption></figure>\n");
        } else if (block instanceof Block.Sentences sentences) {
            add("<ul class=\"sentences\">\n");
            sentences.texts().forEach(text -> add("<li>").add(escape(text)).add("</li>\n"));
            add("</ul>\n");
        } else if (block instanceof Block.Tiles tiles) {
            add("<ul class=\"tiles\">\n");
            tiles.tiles().forEach(this::tile);
            add("</ul>\n");
        } else if (block instanceof Block.Drawn drawn) {
            out.append(ChartMarkup.of(drawn));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Pictures pictures) {
            add("<div class=\"pictures\">\n");
            pictures.pictures().forEach(this::picture);
            add("</div>\n");
        } else if (block instanceof Block.Command command) {
            add("<div class=\"command\"><pre tabindex=\"0\"><code>").add(escape(command.text()));
            add("</code></pre><button type=\"button\" data-copy>Copy</button></div>\n");
        } else if (block instanceof Block.Facts facts) {
            add("<dl class=\"facts\">\n");
            facts.facts()
                    .forEach(fact -> add("<div><dt>")
                            .add(escape(fact.name()))
                            .add("</dt><dd>")
                            .add(escape(fact.value()))
                            .add("</dd></div>\n"));
            add("</dl>\n");
        } else if (block instanceof Block.Files files) {
            add("<ul class=\"files\">\n");
            files.files()
                    .forEach(file -> add("<li><a href=\"" + escape(address(file.path())) + "\">")
                            .add(escape(file.path()))
                            .add("</a> <span>")
                            .add(escape(file.holds()))
                            .add("</span></li>\n"));
            add("</ul>\n");
        }
    }

    /** A path beside the page as an address: a name with a colon must not become a scheme. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder("./");
        for (byte letter : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = letter > 0 && String.valueOf((char) letter).matches("[A-Za-z0-9._/-]");
            address.append(plain ? String.valueOf((char) letter) : String.format(Locale.ROOT, "%%%02X", letter));
        }
        return address.toString();
    }

    private void tile(Block.Tile tile) {
        add("<li><span class=\"label\">").add(escape(tile.label())).add("</span><span class=\"value\">");
        add(escape(tile.value()))
                .add("</span><span class=\"detail\">")
                .add(escape(tile.detail()))
                .add("</span>");
        add(Sparkline.of(tile.course())).add("</li>\n");
    }

    private void picture(Block.Picture picture) {
        add("<figure class=\"picture\"><img alt=\"")
                .add(escape(picture.alternative()))
                .add("\" src=\"data:");
        add(escape(picture.type())).add(";base64,").add(Base64.getEncoder().encodeToString(picture.bytes()));
        add("\"><figcaption>").add(escape(picture.caption())).add("</figcaption></figure>\n");
    }

    private void table(Block.Table table) {
        boolean contents = !table.links().isEmpty();
        boolean folded = table.folded() || (table.rows().size() > MOST_SHOWN_ROWS && !contents);
        if (folded) {
            add(table.marked().isEmpty() ? "<details class=\"wide\">" : "<details class=\"wide filterable\">");
            add("<summary>").add(escape(table.caption()));
            add(" <span class=\"count\">" + table.rows().size() + " rows</span></summary>\n");
        }
        add("<div class=\"scroll wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .add(escape(table.caption()));
        add("\"><table><caption").add(folded ? " class=\"hidden\">" : ">").add(escape(table.caption()));
        add("</caption><thead><tr>");
        for (Block.Column column : table.columns()) {
            add("<th scope=\"col\"" + setting(column) + ">")
                    .add(escape(column.heading()))
                    .add("</th>");
        }
        add("</tr></thead><tbody>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            add(table.marked().contains(row) ? "<tr class=\"marked\">" : "<tr>");
            row(
                    table.columns(),
                    table.rows().get(row),
                    row < table.links().size() ? table.links().get(row) : "");
            add("</tr>\n");
        }
        add("</tbody></table></div>\n").add(folded ? "</details>\n" : "");
    }

    private void row(List<Block.Column> columns, List<String> cells, String link) {
        Iterator<String> texts = cells.iterator();
        boolean first = true;
        for (Block.Column column : columns) {
            String text = texts.hasNext() ? texts.next() : "";
            String element = first ? "th scope=\"row\"" : "td";
            boolean leads = first && !link.isEmpty();
            add("<" + element + setting(column) + ">").add(leads ? "<a href=\"#" + escape(link) + "\">" : "");
            add(escape(text)).add(leads ? "</a>" : "").add(first ? "</th>" : "</td>");
            first = false;
        }
    }

    private static String setting(Block.Column column) {
        return switch (column.setting()) {
            case TEXT -> "";
            case NUMBER -> " class=\"number\"";
            case CODE -> " class=\"code\"";
        };
    }
}
