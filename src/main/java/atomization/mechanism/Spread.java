package atomization.mechanism;

import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;

/** Which recent disputes have spread: a dispute has, once another collective with a tie to its own opens one (ODD 6). */
final class Spread {
    private Spread() {}

    /** Marks the recent disputes of an arena that have a tie to one of the collectives that are opening one now. */
    static void mark(Society society, Arena arena, BitColumn opening) {
        BitColumn recent = new BitColumn(opening.size());
        boolean any = false;
        for (Dispute dispute : society.disputes.recent()) {
            if (dispute.arena() == arena && dispute.opened() < society.week() && !dispute.hasSpread()) {
                recent.mark(dispute.collective());
                any = true;
            }
        }
        if (!any) {
            return;
        }
        BitColumn tied = new BitColumn(opening.size());
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                int own = society.collectiveOf(i, arena);
                if (own >= 0 && opening.get(own)) {
                    markTied(society, arena, i, own, recent, tied);
                }
            }
        });
        for (Dispute dispute : society.disputes.recent()) {
            if (dispute.arena() == arena && dispute.opened() < society.week() && tied.get(dispute.collective())) {
                dispute.markSpread();
            }
        }
    }

    private static void markTied(Society society, Arena arena, int i, int own, BitColumn recent, BitColumn tied) {
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            int limit = layer.limit(i);
            for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                int other = society.collectiveOf(layer.alter(slot), arena);
                if (other >= 0 && other != own && recent.get(other)) {
                    tied.mark(other);
                }
            }
        }
    }
}
