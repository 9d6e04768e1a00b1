package atomization.observation;

import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Components of the network of strong ties between those present, all layers together.
 *
 * <p>Union-find in one array: every worker points to one of a lower number in its component, roots to themselves, and
 * sizes are counted in place at the end. Threads link roots by compare-and-set; which links are made may differ from run
 * to run, the components do not.
 */
public final class StrongTies {
    /** The strength from which a tie is strong. */
    public static final double STRENGTH = 0.3;

    private static final VarHandle PARENT = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] parent;

    private StrongTies(int size) {
        this.parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The number of workers in the largest component; 0 if nobody is present. */
    public static int largestComponent(Society society) {
        if (society.ties.anyComplete()) {
            return society.workers.present.count();
        }
        StrongTies components = new StrongTies(society.workers.size());
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int layer = 0; layer < Layer.COUNT; layer++) {
                components.unite(society, society.ties.layer(layer), from, to);
            }
        });
        return components.largest(society);
    }

    private void unite(Society society, TieLayer ties, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!society.workers.present.get(i)) {
                continue;
            }
            int limit = ties.limit(i);
            for (int slot = ties.first(i); slot < limit; slot++) {
                int j = ties.alter(slot);
                // A tie stands in both rows; alters ascend, so the row of the higher number is enough.
                if (j == TieLayer.NONE || j > i) {
                    break;
                }
                if (ties.strength(slot) >= STRENGTH && society.workers.present.get(j)) {
                    unite(i, j);
                }
            }
        }
    }

    private void unite(int i, int j) {
        while (true) {
            int one = root(i);
            int other = root(j);
            if (one == other) {
                return;
            }
            int higher = Math.max(one, other);
            if (PARENT.compareAndSet(parent, higher, higher, Math.min(one, other))) {
                return;
            }
        }
    }

    private int root(int i) {
        int node = i;
        while (true) {
            int up = (int) PARENT.getOpaque(parent, node);
            if (up == node) {
                return node;
            }
            int further = (int) PARENT.getOpaque(parent, up);
            if (further != up) {
                PARENT.setOpaque(parent, node, further);
            }
            node = further;
        }
    }

    /** Counts sizes in ascending order: a root met holds minus its size, every other worker then points to its root. */
    private int largest(Society society) {
        int largest = 0;
        for (int i = 0; i < parent.length; i++) {
            if (!society.workers.present.get(i)) {
                continue;
            }
            if (parent[i] == i) {
                parent[i] = -1;
                largest = Math.max(largest, 1);
            } else {
                int root = parent[i];
                while (parent[root] >= 0) {
                    root = parent[root];
                }
                parent[i] = root;
                largest = Math.max(largest, -(--parent[root]));
            }
        }
        return largest;
    }
}
