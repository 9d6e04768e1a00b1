package atomization.society;

import java.util.Arrays;
import java.util.List;

/** The enterprises and their workshops. Workshops of one enterprise have consecutive numbers. */
public final class Enterprises {
    @StateVariable(range = "workers", meaning = "size at the start, fixed")
    private final int[] initialSize;

    private final long[] cumulativeSize;
    private final int[] firstWorkshop;

    @StateVariable(range = "number", meaning = "the enterprise of each workshop, fixed")
    private final int[] enterpriseOfWorkshop;

    @StateVariable(meaning = "whether open")
    private final BitColumn open;

    private final List<String> names;

    /** Arrears in [0, 0.9]: share of the wage that is not paid on time. */
    @StateVariable(meaning = "share of the wage that is not paid on time")
    public final double[] arrears;
    /** Settlement in [0, 1]: what is left of demands granted. */
    @StateVariable(meaning = "what is left of demands granted")
    public final double[] settlement;
    /** Recent cuts in [0, 1]: a running mean of the share of workers lost, by the year. */
    @StateVariable(meaning = "recent cuts: a running mean of yearly redundancies")
    public final double[] cuts;
    /** Offset of everybody's threshold, fixed. */
    @StateVariable(range = "any", meaning = "offset of everybody's threshold, fixed")
    public final double[] offset;
    /** Workshops with an occasion this week: an accident, an insult, a lost bonus. */
    @StateVariable(meaning = "whether a workshop has an occasion this week")
    public final BitColumn occasion;
    /** Workshops in which an event has made an occasion this week. */
    @StateVariable(meaning = "whether an event has made an occasion in a workshop this week")
    public final BitColumn incident;

    /**
     * @param initialSize workers at the start, one number an enterprise
     * @param workshops number of workshops, one number an enterprise, each at least 1
     * @param names names, as many as are given, for the first enterprises
     */
    public Enterprises(int[] initialSize, int[] workshops, List<String> names) {
        int count = initialSize.length;
        this.initialSize = initialSize.clone();
        this.names = List.copyOf(names);
        this.cumulativeSize = new long[count];
        this.firstWorkshop = new int[count + 1];
        long total = 0;
        for (int k = 0; k < count; k++) {
            total += initialSize[k];
            cumulativeSize[k] = total;
            firstWorkshop[k + 1] = firstWorkshop[k] + workshops[k];
        }
        this.enterpriseOfWorkshop = new int[firstWorkshop[count]];
        for (int k = 0; k < count; k++) {
            Arrays.fill(enterpriseOfWorkshop, firstWorkshop[k], firstWorkshop[k + 1], k);
        }
        this.open = new BitColumn(count);
        for (int k = 0; k < count; k++) {
            open.set(k, true);
        }
        this.arrears = new double[count];
        this.settlement = new double[count];
        this.cuts = new double[count];
        this.offset = new double[count];
        this.occasion = new BitColumn(enterpriseOfWorkshop.length);
        this.incident = new BitColumn(enterpriseOfWorkshop.length);
    }

    /** Whether a workshop has an occasion to strike this week, of itself or by an event. */
    public boolean hasOccasion(int workshop) {
        return occasion.get(workshop) || incident.get(workshop);
    }

    /** The number of enterprises, open or closed. */
    public int count() {
        return initialSize.length;
    }

    /** The number of workshops of all enterprises. */
    public int workshopCount() {
        return enterpriseOfWorkshop.length;
    }

    /** The enterprise that a workshop belongs to. */
    public int enterpriseOf(int workshop) {
        return enterpriseOfWorkshop[workshop];
    }

    /** The first workshop of enterprise {@code k}. */
    public int firstWorkshop(int k) {
        return firstWorkshop[k];
    }

    /** The number of workshops of enterprise {@code k}. */
    public int workshops(int k) {
        return firstWorkshop[k + 1] - firstWorkshop[k];
    }

    /** The number of workers of enterprise {@code k} at the start. */
    public int initialSize(int k) {
        return initialSize[k];
    }

    /** The number of workers of all enterprises at the start. */
    public long totalInitialSize() {
        return cumulativeSize.length == 0 ? 0 : cumulativeSize[cumulativeSize.length - 1];
    }

    /** The enterprise that holds place {@code place} when all places at the start are counted through. */
    public int enterpriseOfPlace(long place) {
        int low = 0;
        int high = cumulativeSize.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulativeSize[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether enterprise {@code k} is open. */
    public boolean isOpen(int k) {
        return open.get(k);
    }

    /** Closes enterprise {@code k}; its workers are not touched. Not to be called from several threads. */
    public void close(int k) {
        open.set(k, false);
    }

    /** The name of enterprise {@code k}: as given, or its number. */
    public String name(int k) {
        return k < names.size() ? names.get(k) : "enterprise " + k;
    }

    /** The number of the enterprise with the given name, or -1. */
    public int byName(String name) {
        return names.indexOf(name);
    }

    void visitState(StateVisitor visitor) {
        open.visitState("open", visitor);
        occasion.visitState("occasion", visitor);
        incident.visitState("incident", visitor);
        visitor.values("arrears", arrears);
        visitor.values("settlement", settlement);
        visitor.values("cuts", cuts);
        visitor.values("offset", offset);
    }
}
