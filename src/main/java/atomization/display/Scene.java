package atomization.display;

import atomization.figure.Collective;
import atomization.figure.NetworkFrame;
import atomization.figure.NetworkLayout;
import atomization.figure.Seating;
import atomization.figure.TiePairs;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes pictures of a society. It reads and changes nothing, so that a model that is looked at gives the same results as
 * one that is not. Up to {@link #MOST_PERSONS} workers are shown as persons, more as workshops or blocks, and where those
 * are too many as enterprises or districts.
 */
public final class Scene {
    /** The largest society whose persons are shown. */
    public static final int MOST_PERSONS = 20_000;

    /** The largest number of inner groups that are shown. */
    public static final int MOST_GROUPS = 20_000;

    private final Society society;
    private final Arrangement arrangement;
    private final NetworkLayout layout;
    private final NetworkFrame.Detail detail;
    private final Seating seating;

    /**
     * A scene laid out by the society as it is now.
     *
     * @param ratio width of the picture by its height
     */
    public Scene(Society society, Arrangement arrangement, double ratio) {
        this(society, arrangement, arrangement.layout(society).withRatio(ratio));
    }

    /** A scene of a society for which the layout has been made before. */
    Scene(Society society, Arrangement arrangement, NetworkLayout layout) {
        this.society = society;
        this.arrangement = arrangement;
        this.layout = layout;
        this.detail = society.workers.size() <= MOST_PERSONS
                ? NetworkFrame.Detail.PERSONS
                : layout.innerGroups() <= MOST_GROUPS
                        ? NetworkFrame.Detail.INNER_GROUPS
                        : NetworkFrame.Detail.OUTER_GROUPS;
        this.seating = new Seating(layout, showsPersons() ? society.workers.size() : 0);
    }

    /** Where the groups lie. */
    public NetworkLayout layout() {
        return layout;
    }

    /** By what it is laid out. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** Whether persons are shown. */
    public boolean showsPersons() {
        return detail == NetworkFrame.Detail.PERSONS;
    }

    /** What a worker does, as bits: 1 strikes, 2 is in an assembly. */
    static int action(Society society, int worker) {
        return society.workers.acting(Arena.STRIKE).bit(worker)
                + 2 * society.workers.acting(Arena.ASSEMBLY).bit(worker);
    }

    /** The society at the end of the present week. */
    public NetworkFrame take(SceneSettings settings) {
        return showsPersons() ? persons(settings) : groups(settings);
    }

    private NetworkFrame persons(SceneSettings settings) {
        int size = society.workers.size();
        int[] now = new int[size];
        float[] value = new float[size];
        byte[] mark = new byte[size];
        StateByGroup tally = new StateByGroup(
                layout.outerGroups(), settings.state().colouring().categories().size());
        BitColumn near = settings.alone() && settings.chosen() >= 0 ? neighbourhood(settings.chosen()) : null;
        for (int i = 0; i < size; i++) {
            now[i] = arrangement.groupOf(society, i);
            value[i] = (float) settings.state().of(society, i);
            mark[i] = (byte) (action(society, i) | (i == settings.chosen() ? NetworkFrame.CHOSEN : 0));
            int collective = society.collectiveOf(i, arrangement.arena());
            if (collective >= 0) {
                tally.add(collective, value[i]);
            }
        }
        seating.seat(now);
        float[] x = seating.x();
        float[] y = seating.y();
        if (near != null) {
            for (int i = 0; i < size; i++) {
                if (!near.get(i)) {
                    x[i] = Float.NaN;
                    y[i] = Float.NaN;
                }
            }
        }
        NetworkFrame frame = NetworkFrame.ofPersons(now, x, y, value, mark, ties(settings, near), collectives(tally));
        return society.ties.anyComplete()
                ? frame.withNotice("A layer in which everybody is tied to everybody is not drawn.")
                : frame;
    }

    private TiePairs ties(SceneSettings settings, @org.jspecify.annotations.Nullable BitColumn near) {
        TiePairs.Builder ties = new TiePairs.Builder();
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            if (layer.isComplete() || !settings.shows(Layer.of(k))) {
                continue;
            }
            for (int i = 0; i < society.workers.size(); i++) {
                int limit = layer.limit(i);
                for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                    int j = layer.alter(slot);
                    boolean shown = near == null || (near.get(i) && near.get(j));
                    if (j > i && shown && layer.strength(slot) >= settings.weakest()) {
                        ties.add(i, j, k, layer.strength(slot));
                    }
                }
            }
        }
        return ties.build();
    }

    /** A worker and all within two ties of it. */
    private BitColumn neighbourhood(int worker) {
        BitColumn near = new BitColumn(society.workers.size());
        near.set(worker, true);
        for (int step = 0; step < 2; step++) {
            BitColumn before = new BitColumn(near.size());
            before.copy(near);
            for (int i = before.next(0); i >= 0; i = before.next(i + 1)) {
                for (int k = 0; k < Layer.COUNT; k++) {
                    TieLayer layer = society.ties.layer(k);
                    for (int slot = layer.first(i);
                            slot < layer.limit(i) && layer.alter(slot) != TieLayer.NONE;
                            slot++) {
                        near.set(layer.alter(slot), true);
                    }
                }
            }
        }
        return near;
    }

    private NetworkFrame groups(SceneSettings settings) {
        int categories = settings.state().colouring().categories().size();
        StateByGroup inner = new StateByGroup(layout.innerGroups(), categories);
        StateByGroup outer = new StateByGroup(layout.outerGroups(), categories);
        int[] acting = new int[layout.innerGroups()];
        BitColumn actors = society.workers.acting(arrangement.arena());
        for (int i = 0; i < society.workers.size(); i++) {
            int group = arrangement.groupOf(society, i);
            if (group >= 0) {
                double value = settings.state().of(society, i);
                inner.add(group, value);
                outer.add(layout.outerOf(group), value);
                acting[group] += actors.bit(i);
            }
        }
        float[] value = new float[acting.length];
        float[] share = new float[acting.length];
        for (int k = 0; k < value.length; k++) {
            value[k] = (float) inner.value(k);
            share[k] = inner.members(k) == 0 ? 0 : (float) acting[k] / inner.members(k);
        }
        String shown = detail == NetworkFrame.Detail.INNER_GROUPS ? arrangement.innerName() : arrangement.outerName();
        return NetworkFrame.ofGroups(
                detail,
                collectives(outer),
                value,
                share,
                String.format(
                        Locale.ROOT,
                        "%,d workers: a box is a %s, its colour %s, the triangle's size the share acting. Persons"
                                + " and ties are shown up to %,d workers.",
                        society.workers.size(),
                        shown,
                        categories == 0 ? "the mean" : "what most are",
                        MOST_PERSONS));
    }

    private List<Collective> collectives(StateByGroup tally) {
        Arena arena = arrangement.arena();
        int[] acting = society.actingByCollective(arena);
        List<Collective> all = new ArrayList<>(tally.groups());
        for (int k = 0; k < tally.groups(); k++) {
            int members = society.collectives(arena).members(k);
            all.add(new Collective(
                    society.nameOf(arena, k),
                    CollectiveText.of(society, arena, k, acting[k]),
                    condition(arena, k),
                    tally.value(k),
                    members == 0 ? 0 : acting[k] / (double) members));
        }
        return all;
    }

    private Collective.Condition condition(Arena arena, int k) {
        if (arena == Arena.STRIKE && !society.enterprises.isOpen(k)) {
            return Collective.Condition.CLOSED;
        }
        if (society.collectives(arena).dispute(k) != null) {
            return Collective.Condition.DISPUTE;
        }
        return society.collectives(arena).inTruce(k, society.week() + 1)
                ? Collective.Condition.TRUCE
                : Collective.Condition.QUIET;
    }
}
