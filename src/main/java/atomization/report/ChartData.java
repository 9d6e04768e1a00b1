package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The charts of a page as the plain data that its script draws. Arrays that several marks share, such as the dates of a
 * run, are written once and named by their number.
 */
final class ChartData {
    private final List<double[]> arrays = new ArrayList<>();
    private final IdentityHashMap<double[], Integer> numbers = new IdentityHashMap<>();

    private ChartData() {}

    /** {@code charts} by their order and the {@code arrays} they share. */
    static Map<String, Object> of(List<Chart> charts) {
        ChartData data = new ChartData();
        List<Object> drawn = charts.stream().map(data::chart).toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("arrays", data.arrays);
        all.put("charts", drawn);
        return all;
    }

    private Object chart(Chart chart) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", chart.id());
        data.put("title", chart.title());
        data.put("x", axis(chart.x()));
        data.put("y", axis(chart.y()));
        data.put("names", chart.names());
        data.put("marks", chart.marks().stream().map(mark -> mark(chart, mark)).toList());
        List<Object> moments = new ArrayList<>();
        chart.moments().forEach(moment -> moments.add(List.of(moment.x(), moment.label())));
        data.put("moments", moments);
        return data;
    }

    private static Object axis(Axis axis) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", axis.label());
        data.put("scale", lower(axis.scale()));
        data.put("percent", axis.numbers() == Axis.Numbers.PERCENT);
        data.put("from", axis.from());
        data.put("to", axis.to());
        data.put("rows", axis.rows());
        return data;
    }

    private Object mark(Chart chart, Mark mark) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", chart.names().indexOf(mark.name()));
        data.put("hue", mark.hue());
        if (mark instanceof Mark.Line line) {
            data.put("type", "line");
            data.put("stroke", lower(line.stroke()));
            data.put("steps", line.steps());
            data.put("x", shared(line.x()));
            data.put("y", line.y());
        } else if (mark instanceof Mark.Band band) {
            data.put("type", "band");
            data.put("says", band.says());
            data.put("opacity", band.opacity());
            data.put("x", shared(band.x()));
            data.put("low", band.low());
            data.put("high", band.high());
        } else if (mark instanceof Mark.Dots dots) {
            data.put("type", "dots");
            data.put("shape", lower(dots.shape()));
            data.put("x", shared(dots.x()));
            data.put("y", dots.y());
            boolean interval = Extent.of(dots.low(), dots.high()).isKnown();
            data.put("low", interval ? dots.low() : List.of());
            data.put("high", interval ? dots.high() : List.of());
            data.put("notes", dots.notes());
        } else if (mark instanceof Mark.Spans spans) {
            data.put("type", "spans");
            data.put("shape", lower(spans.shape()));
            data.put("x", spans.from());
            data.put("to", spans.to());
            data.put("y", spans.y());
            data.put("notes", spans.notes());
        } else if (mark instanceof Mark.Bars bars) {
            data.put("type", "bars");
            data.put("x", bars.from());
            data.put("to", bars.to());
            data.put("y", bars.y());
        } else if (mark instanceof Mark.Cells cells) {
            data.put("type", "cells");
            data.put("says", cells.says());
            data.put("x", shared(cells.x()));
            data.put("y", shared(cells.y()));
            data.put("value", cells.value());
        }
        return data;
    }

    private int shared(double[] array) {
        return numbers.computeIfAbsent(array, added -> {
            arrays.add(added);
            return arrays.size() - 1;
        });
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
